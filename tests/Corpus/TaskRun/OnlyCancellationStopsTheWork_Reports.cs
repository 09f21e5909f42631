// The work tears its port down when it is cancelled and when it succeeds, but not when the call itself fails.
public static class Case
{
    public static async Task RunAsync()
    {
        using var cancellation = new CancellationTokenSource();
        var token = cancellation.Token;

        var transcript = await Task.Run(async () =>
        {
            var whisper = await {|PORT004:PythonPort.StartAsync(null, token)|};
            try
            {
                var minutes = await whisper.CallAsync<int>("whisper", "transcribe", ["standup.wav"], token);
                await whisper.StopAsync();
                return minutes;
            }
            catch (OperationCanceledException)
            {
                whisper.Kill();
                return 0;
            }
        });

        Console.WriteLine($"{transcript} minutes");
    }
}
