// All gotos lead to the label where the port is stopped.
public static class Case
{
    public static async Task RunAsync()
    {
        var empty = Input.Flag("empty");
        var cancelled = Input.Flag("cancelled");
        var import = await PythonPort.StartAsync();
        if (empty)
            goto stop;
        if (cancelled)
            goto stop;

        Console.WriteLine("importing");

    stop:
        await import.StopAsync();
        Console.WriteLine("done");
    }
}
