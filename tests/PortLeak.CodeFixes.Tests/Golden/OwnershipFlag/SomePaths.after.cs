// action: Stop in a 'finally' block unless handed over
using System.Threading.Channels;

namespace Handing;

public sealed class Idle : IAsyncDisposable
{
    private readonly Channel<PythonPort> _idle = Channel.CreateBounded<PythonPort>(1);

    /// <summary>A healthy port, or null.</summary>
    public static async Task<PythonPort?> OpenAsync(bool checks)
    {
        var port = await PythonPort.StartAsync();
        var handedOver = false;
        try
        {
            if (checks && !await port.CallAsync<bool>("health", "ok"))
            {
                // Not worth keeping.
                return null;
            }

            handedOver = true;
            return port; // the caller's from here on
        }
        finally
        {
            if (!handedOver)
                await port.StopAsync();
        }
    }

    public async Task ParkAsync()
    {
        var port = await PythonPort.StartAsync();
        var handedOver = false;
        try
        {
            await port.ExecuteAsync("import model"); // warm

            // A full channel says no.
            handedOver = _idle.Writer.TryWrite(port);
        }
        finally
        {
            if (!handedOver)
                await port.StopAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        while (_idle.Reader.TryRead(out var port))
            await port.StopAsync();
    }
}
