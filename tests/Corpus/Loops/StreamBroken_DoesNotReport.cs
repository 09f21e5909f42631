// The stream is left by a break at the first alert, inside the await using.
public static class Case
{
    public static async Task RunAsync()
    {
        var stopAtFirst = Input.Flag("first only");
        await using var monitor = await PythonPort.StartAsync();
        await foreach (var reading in monitor.StreamAsync<double>("sensors", "readings"))
        {
            Console.WriteLine(reading);
            if (stopAtFirst)
                break;
        }
    }
}
