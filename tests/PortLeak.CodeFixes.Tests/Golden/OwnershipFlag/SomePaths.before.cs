using System.Threading.Channels;

namespace Handing;

public sealed class Idle : IAsyncDisposable
{
    private readonly Channel<PythonPort> _idle = Channel.CreateBounded<PythonPort>(1);

    /// <summary>A healthy port, or null.</summary>
    public static async Task<PythonPort?> OpenAsync(bool checks)
    {
        var port = await {|PORT002:PythonPort.StartAsync()|};
        if (checks && !await port.CallAsync<bool>("health", "ok"))
        {
            // Not worth keeping.
            return null;
        }

        return port; // the caller's from here on
    }

    public async Task ParkAsync()
    {
        var port = await {|PORT002:PythonPort.StartAsync()|};
        await port.ExecuteAsync("import model"); // warm

        // A full channel says no.
        _idle.Writer.TryWrite(port);
    }

    public async ValueTask DisposeAsync()
    {
        while (_idle.Reader.TryRead(out var port))
            await port.StopAsync();
    }
}
