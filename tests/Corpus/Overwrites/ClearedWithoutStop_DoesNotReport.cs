// A reset stops the port and then writes null over it.
public sealed class Lessons : IAsyncDisposable
{
    private RubyPort? _tutor;

    public async ValueTask InitializeAsync() => _tutor = await RubyPort.StartAsync();

    public void Reset()
    {
        _tutor?.Stop();
        _tutor = null;
    }

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
