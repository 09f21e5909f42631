// The helper stops each of two ports that was started.
public static class Case
{
    public static async Task RunAsync()
    {
        var withRuby = Input.Flag("ruby");
        PythonPort? python = null;
        RubyPort? ruby = null;
        try
        {
            python = await PythonPort.StartAsync();
            if (withRuby)
            {
                ruby = await RubyPort.StartAsync();
            }
        }
        finally
        {
            StopBoth(python, ruby);
        }
    }

    private static void StopBoth(Port? first, Port? second)
    {
        first?.Dispose();
        if (second is not null)
        {
            second.Dispose();
        }
    }
}
