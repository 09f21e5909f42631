// The test fixture starts two ports and disposes of one.
using Xunit;

public sealed class Interpreters : IAsyncLifetime
{
    public PythonPort? Python { get; private set; }

    public RubyPort? Ruby { get; private set; }

    public async ValueTask InitializeAsync()
    {
        Python = await PythonPort.StartAsync();
        Ruby = await {|PORT007:RubyPort.StartAsync()|};
    }

    public async ValueTask DisposeAsync()
    {
        if (Python is not null)
        {
            await Python.DisposeAsync();
        }
    }
}

public static class Case
{
    public static async Task RunAsync() =>
        await Framework.TestAsync(new Interpreters(), fixture => fixture.Ruby!.CallAsync("Kernel", "rand"));
}
