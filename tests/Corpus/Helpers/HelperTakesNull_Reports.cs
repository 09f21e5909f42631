// The helper stops neither port where one of the two was never started.
public static class Case
{
    public static async Task RunAsync()
    {
        var withRuby = Input.Flag("ruby");
        PythonPort? python = null;
        RubyPort? ruby = null;
        try
        {
            python = await {|PORT002:PythonPort.StartAsync()|};
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
        if (first is null || second is null)
        {
            return;
        }

        first.Dispose();
        second.Dispose();
    }
}
