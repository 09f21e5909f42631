// action: Stop when the constructor fails
using PortLeak;

public sealed class Tokenizer : IDisposable
{
    private readonly PythonPort _port;

    public Tokenizer(string vocabulary)
    {
        _port = PythonPort.Start();
        try
        {
            // Loading takes a while.
            _port.Call<bool>("tokenizer", "load", [vocabulary]);
        }
        catch
        {
            _port.Dispose();
            throw;
        }
    }

    public void Dispose() => _port.Dispose();
}
