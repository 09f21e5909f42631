// The method says of its plain result that it must be stopped, and the caller's using does.
public static class Listeners
{
    [return: MustStop]
    public static IDisposable Listen(string topic)
    {
        Console.WriteLine(topic);
        return RubyPort.Start();
    }
}

public static class Case
{
    public static void Run()
    {
        using var listener = Listeners.Listen("orders");
        Work.Do(listener);
    }
}
