// The switch over the port's type stops Ruby and forgets Python.
public static class Case
{
    public static async Task RunAsync()
    {
        var useRuby = Input.Flag("ruby");
        Port highlighter;
        if (useRuby)
            highlighter = await RubyPort.StartAsync();
        else
            highlighter = await {|PORT001:PythonPort.StartAsync()|};

        switch (highlighter)
        {
            case RubyPort rouge:
                await rouge.StopAsync();
                break;
            case PythonPort:
                Console.WriteLine("pygments is done");
                break;
        }
    }
}
