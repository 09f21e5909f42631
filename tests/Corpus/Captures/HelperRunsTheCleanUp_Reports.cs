// The helper that is given the clean-up calls it only where the body has not failed.
public static class Case
{
    public static void Run()
    {
        var port = {|PORT003:RubyPort.Start()|};
        Guard(() => port.Call("Job", "perform"), () => port.Stop());
    }

    private static void Guard(Action body, Action cleanUp)
    {
        body();
        cleanUp();
    }
}
