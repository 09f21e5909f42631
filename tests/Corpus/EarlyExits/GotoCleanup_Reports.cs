// Of the two gotos one jumps past the label where the port is stopped.
public static class Case
{
    public static async Task RunAsync()
    {
        var empty = Input.Flag("empty");
        var cancelled = Input.Flag("cancelled");
        var import = await {|PORT002:PythonPort.StartAsync()|};
        if (empty)
            goto stop;
        if (cancelled)
            goto done;

        Console.WriteLine("importing");

    stop:
        await import.StopAsync();
    done:
        Console.WriteLine("done");
    }
}
