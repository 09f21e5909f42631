// Dispose takes the port out of the field atomically and then lets it go.
public sealed class Subtitles : IAsyncDisposable
{
    private PythonPort? _whisper;

    public async Task InitializeAsync() => _whisper = await {|PORT007:PythonPort.StartAsync()|};

    public async ValueTask DisposeAsync()
    {
        var whisper = Interlocked.Exchange(ref _whisper, null);
        if (whisper is null)
        {
            return;
        }

        Console.WriteLine(whisper.State);
        await Task.CompletedTask;
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
