// The derived type fills the field of its base and overrides the clean-up without calling the one of the base.
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
    public async Task InitializeAsync() => Guest = await {|PORT007:PythonPort.StartAsync()|};

    protected override ValueTask DisposeAsyncCore()
    {
        Console.WriteLine("plots are written");
        return ValueTask.CompletedTask;
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
