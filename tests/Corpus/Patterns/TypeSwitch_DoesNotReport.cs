// The switch over the port's type stops either kind.
public static class Case
{
    public static async Task RunAsync()
    {
        var useRuby = Input.Flag("ruby");
        Port highlighter;
        if (useRuby)
            highlighter = await RubyPort.StartAsync();
        else
            highlighter = await PythonPort.StartAsync();

        switch (highlighter)
        {
            case RubyPort rouge:
                await rouge.StopAsync();
                break;
            case PythonPort pygments:
                pygments.Kill();
                break;
            default:
                await highlighter.StopAsync();
                break;
        }
    }
}
