// Each elapsed interval of a System.Timers.Timer takes a backup with a port that is stopped on success alone.
using System.Timers;

public sealed class NightlyBackup : IDisposable
{
    private readonly System.Timers.Timer _timer = new(TimeSpan.FromMilliseconds(1)) { AutoReset = false };
    private readonly TaskCompletionSource _done = new();

    public NightlyBackup() => _timer.Elapsed += OnElapsed;

    public Task RunOnceAsync()
    {
        _timer.Start();
        return _done.Task;
    }

    private void OnElapsed(object? sender, ElapsedEventArgs e)
    {
        try
        {
            var tar = {|PORT004:RubyPort.Start()|};
            tar.Call<long>("backup", "archive", ["/var/data", "nightly"]);
            tar.Stop();
        }
        catch (Exception failure)
        {
            Console.WriteLine(failure.Message);
        }

        _done.TrySetResult();
    }

    public void Dispose() => _timer.Dispose();
}

public static class Case
{
    public static async Task RunAsync()
    {
        using var backup = new NightlyBackup();
        await backup.RunOnceAsync();
    }
}
