// The work kills its port when cancelled and stops it on every other way out.
public static class Case
{
    public static async Task RunAsync()
    {
        using var cancellation = new CancellationTokenSource();
        var token = cancellation.Token;

        var transcript = await Task.Run(async () =>
        {
            var whisper = await PythonPort.StartAsync(null, token);
            try
            {
                return await whisper.CallAsync<int>("whisper", "transcribe", ["standup.wav"], token);
            }
            catch (OperationCanceledException)
            {
                whisper.Kill();
                return 0;
            }
            finally
            {
                await whisper.StopAsync();
            }
        });

        Console.WriteLine($"{transcript} minutes");
    }
}
