using PortLeak;

public sealed class InferenceHost : IAsyncDisposable
{
    private PythonPort? _port;

    public async Task RestartAsync(string model)
    {
        // The model is loaded at the start.
        var options = new PythonPortOptions { Arguments = [model] };
        _port = await {|PORT006:PythonPort.StartAsync(options)|};
    }

    public async ValueTask DisposeAsync()
    {
        if (_port is not null)
            await _port.DisposeAsync();
    }
}

public static class SharedInterpreter
{
    private static PythonPort? s_port;

    public static Port? Current { get; private set; }

    public static void Refresh() => s_port = {|PORT006:PythonPort.Start()|};

    public static void Switch(bool ruby)
    {
        if (ruby)
            Current = {|PORT006:RubyPort.Start()|};
    }
}
