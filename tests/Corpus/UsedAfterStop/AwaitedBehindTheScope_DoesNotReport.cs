// The task is awaited before its port stops.
public static class Case
{
    public static async Task RunAsync()
    {
        int count;
        await using (var port = await PythonPort.StartAsync())
        {
            count = await port.CallAsync<int>("words", "count");
        }

        Console.WriteLine(count);
    }
}
