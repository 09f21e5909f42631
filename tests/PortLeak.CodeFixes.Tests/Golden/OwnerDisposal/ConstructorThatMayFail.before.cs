using PortLeak;

public sealed class Tokenizer : IDisposable
{
    private readonly PythonPort _port;

    public Tokenizer(string vocabulary)
    {
        _port = {|PORT007:PythonPort.Start()|};

        // Loading takes a while.
        _port.Call<bool>("tokenizer", "load", [vocabulary]);
    }

    public void Dispose() => _port.Dispose();
}
