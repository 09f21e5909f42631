// The list of background tasks holds one that starts a port and also ends it.
public static class Case
{
    public static async Task RunAsync()
    {
        var background = new List<Task>();
        if (Input.Flag("metrics"))
            background.Add(Work.DoAsync("metrics"));
        background.Add(ServeAsync());

        await Task.WhenAll(background);
    }

    private static async Task ServeAsync()
    {
        await using var python = await PythonPort.StartAsync();
        await python.CallAsync("server", "run");
    }
}
