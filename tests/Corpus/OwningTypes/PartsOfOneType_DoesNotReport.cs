// One part of the type starts two ports, and the other part stops them.
public sealed partial class Newsroom
{
    private PythonPort? _summaries;
    private PythonPort? _headlines;

    public async Task InitializeAsync()
    {
        _summaries = await PythonPort.StartAsync();
        _headlines = await PythonPort.StartAsync();
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var newsroom = new Newsroom();
        await newsroom.InitializeAsync();
    }
}
