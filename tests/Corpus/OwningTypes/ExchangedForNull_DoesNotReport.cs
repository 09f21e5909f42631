// Dispose takes the port out of the field atomically and stops it.
public sealed class Subtitles : IAsyncDisposable
{
    private PythonPort? _whisper;

    public async Task InitializeAsync() => _whisper = await PythonPort.StartAsync();

    public async ValueTask DisposeAsync()
    {
        var whisper = Interlocked.Exchange(ref _whisper, null);
        if (whisper is null)
        {
            return;
        }

        await whisper.DisposeAsync();
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var subtitles = new Subtitles();
        await subtitles.InitializeAsync();
    }
}
