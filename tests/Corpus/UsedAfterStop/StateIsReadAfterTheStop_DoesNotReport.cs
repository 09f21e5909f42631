// Properties answer after the stop as well.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await PythonPort.StartAsync();
        var worker = port;
        await port.StopAsync();
        Console.WriteLine(worker.State);
        Console.WriteLine(await worker.Completion);
    }
}
