// The using statement blocks a thread in asynchronous code.
public static class Case
{
    public static async Task RunAsync()
    {
        {|PORT010:using|} (var port = await RubyPort.StartAsync())
        {
            await port.CallAsync("Jobs", "run");
        }
    }
}
