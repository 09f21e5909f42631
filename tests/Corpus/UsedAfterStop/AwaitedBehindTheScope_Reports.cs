// The task is awaited when its port has stopped.
public static class Case
{
    public static async Task RunAsync()
    {
        Task<int> counting;
        await using (var port = await PythonPort.StartAsync())
        {
            counting = {|PORT009:port.CallAsync<int>("words", "count")|};
        }

        Console.WriteLine(await counting);
    }
}
