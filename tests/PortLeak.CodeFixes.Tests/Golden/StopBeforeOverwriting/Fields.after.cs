// action: Stop '_port' before it is overwritten
using PortLeak;

public sealed class InferenceHost : IAsyncDisposable
{
    private PythonPort? _port;

    public async Task RestartAsync(string model)
    {
        // The model is loaded at the start.
        var options = new PythonPortOptions { Arguments = [model] };
        if (_port is not null)
            await _port.StopAsync();
        _port = await PythonPort.StartAsync(options);
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

    public static void Refresh()
    {
        if (s_port is not null)
            s_port.Stop();
        s_port = PythonPort.Start();
    }

    public static void Switch(bool ruby)
    {
        if (ruby)
        {
            if (Current is { } previous)
                previous.Stop();
            Current = RubyPort.Start();
        }
    }
}
