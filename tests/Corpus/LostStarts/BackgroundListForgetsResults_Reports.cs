// The list of background tasks is awaited at shutdown, and that one of them has a result does not show in its type.
public static class Case
{
    public static async Task RunAsync()
    {
        var background = new List<Task>();
        if (Input.Flag("metrics"))
            background.Add(Work.DoAsync("metrics"));
        background.Add({|PORT005:PythonPort.StartAsync()|});

        await Task.WhenAll(background);
    }
}
