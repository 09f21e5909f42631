// A ref local stands for a slot of the array, and a start goes over what is there.
public sealed class Slots : IAsyncDisposable
{
    private readonly PythonPort?[] _ports = new PythonPort?[1];

    public void Fill()
    {
        ref var slot = ref _ports[0];
        slot = {|PORT006:PythonPort.Start()|};
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
