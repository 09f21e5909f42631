// A failed worker is replaced in its place in the list, and the old one goes on.
public sealed class Crew : IAsyncDisposable
{
    private readonly List<PythonPort> _members = [];

    public async Task InitializeAsync() => _members.Add(await {|PORT006:PythonPort.StartAsync()|});

    public async Task ReplaceAsync(int index) => _members[index] = await {|PORT006:PythonPort.StartAsync()|};

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
