// Nothing before the stop in the outer finally may fail.
public static class Case
{
    public static async Task RunAsync()
    {
        var python = await PythonPort.StartAsync();
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
            Console.WriteLine("flush");
            await python.StopAsync();
        }
    }
}
