// The stream is left by a return at the first alert, past the stop after the loop.
public static class Case
{
    public static async Task RunAsync()
    {
        var stopAtFirst = Input.Flag("first only");
        var monitor = await {|PORT002:PythonPort.StartAsync()|};
        await foreach (var reading in monitor.StreamAsync<double>("sensors", "readings"))
        {
            Console.WriteLine(reading);
            if (stopAtFirst)
                return;
        }

        await monitor.StopAsync();
    }
}
