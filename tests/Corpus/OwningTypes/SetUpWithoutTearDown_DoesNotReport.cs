// The set-up of a test class starts a port and its tear-down stops it.
[AttributeUsage(AttributeTargets.Method)]
public sealed class SetUpAttribute : Attribute;

[AttributeUsage(AttributeTargets.Method)]
public sealed class TearDownAttribute : Attribute;

public sealed class ScorerTests
{
    private PythonPort? _port;
    private string? _folder;

    [SetUp]
    public async Task SetUp()
    {
        _folder = Work.Read();
        _port = await PythonPort.StartAsync();
    }

    public async Task Scores() => await _port!.CallAsync("scorer", "score", [_folder]);

    [TearDown]
    public async Task TearDown()
    {
        _folder = null;
        if (_port is not null)
        {
            await _port.StopAsync();
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        var tests = new ScorerTests();
        try
        {
            await tests.SetUp();
            await tests.Scores();
        }
        finally
        {
            await tests.TearDown();
        }
    }
}
