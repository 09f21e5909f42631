// The method says of its plain result that it must be stopped, and the caller keeps it.
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
        var listener = {|PORT001:Listeners.Listen("orders")|};
        Work.Do(listener);
    }
}
