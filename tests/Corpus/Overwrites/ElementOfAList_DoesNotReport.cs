// A failed worker is replaced in its place in the list after it was stopped.
public sealed class Crew : IAsyncDisposable
{
    private readonly List<PythonPort> _members = [];

    public async Task InitializeAsync() => _members.Add(await PythonPort.StartAsync());

    public async Task ReplaceAsync(int index)
    {
        await _members[index].StopAsync();
        _members[index] = await PythonPort.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var member in _members)
        {
            await member.DisposeAsync();
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var crew = new Crew();
        await crew.InitializeAsync();
        await crew.ReplaceAsync(0);
        await crew.ReplaceAsync(0);
    }
}
