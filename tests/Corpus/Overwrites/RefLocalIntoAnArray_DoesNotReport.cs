// A ref local stands for a slot of the array, and what is there is stopped before a start goes into it.
public sealed class Slots : IAsyncDisposable
{
    private readonly PythonPort?[] _ports = new PythonPort?[1];

    public void Fill()
    {
        ref var slot = ref _ports[0];
        slot?.Stop();
        slot = PythonPort.Start();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var port in _ports)
        {
            if (port is not null)
            {
                await port.DisposeAsync();
            }
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var slots = new Slots();
        slots.Fill();
        slots.Fill();
    }
}
