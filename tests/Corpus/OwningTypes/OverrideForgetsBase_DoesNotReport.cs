// The derived type fills the field of its base and overrides the clean-up with a call of the one of the base.
public abstract class GuestHost : IAsyncDisposable
{
    protected PythonPort? Guest { get; set; }

    public async ValueTask DisposeAsync()
    {
        await DisposeAsyncCore();
        GC.SuppressFinalize(this);
    }

    protected virtual async ValueTask DisposeAsyncCore()
    {
        if (Guest is not null)
        {
            await Guest.DisposeAsync();
        }
    }
}

public sealed class PlotHost : GuestHost
{
    public async Task InitializeAsync() => Guest = await PythonPort.StartAsync();

    protected override async ValueTask DisposeAsyncCore()
    {
        Console.WriteLine("plots are written");
        await base.DisposeAsyncCore();
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var host = new PlotHost();
        await host.InitializeAsync();
    }
}
