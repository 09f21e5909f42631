// What stands before the stop in the outer finally may fail.
public static class Case
{
    public static async Task RunAsync()
    {
        var python = await {|PORT003:PythonPort.StartAsync()|};
        try
        {
            var ruby = await RubyPort.StartAsync();
            try
            {
                await ruby.CallAsync("a", "b");
            }
            finally
            {
                await ruby.StopAsync();
            }
        }
        finally
        {
            await Work.DoAsync("flush");
            await python.StopAsync();
        }
    }
}
