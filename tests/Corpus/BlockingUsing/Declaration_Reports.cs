// The using declaration blocks a thread in asynchronous code.
public static class Case
{
    public static async Task RunAsync()
    {
        {|PORT010:using|} var port = await PythonPort.StartAsync();
        await port.CallAsync("jobs", "run");
    }
}
