// A reset forgets the port by writing null over it.
public sealed class Lessons : IAsyncDisposable
{
    private RubyPort? _tutor;

    public async ValueTask InitializeAsync() => _tutor = await {|PORT006:RubyPort.StartAsync()|};

    public void Reset() => _tutor = null;

    public async ValueTask DisposeAsync()
    {
        if (_tutor is not null)
        {
            await _tutor.DisposeAsync();
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        var reset = Input.Flag("reset");
        await using var lessons = new Lessons();
        await lessons.InitializeAsync();
        if (reset)
        {
            lessons.Reset();
        }
    }
}
