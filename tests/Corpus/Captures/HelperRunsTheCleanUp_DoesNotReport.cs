// The helper that is given the clean-up calls it in a finally block.
public static class Case
{
    public static void Run()
    {
        var port = RubyPort.Start();
        Guard(() => port.Call("Job", "perform"), () => port.Stop());
    }

    private static void Guard(Action body, Action cleanUp)
    {
        try
        {
            body();
        }
        finally
        {
            cleanUp();
        }
    }
}
