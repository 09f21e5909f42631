// Nothing but a log line stands between the start and the blocking using.
public static class Case
{
    public static void Run()
    {
        var ruby = RubyPort.Start();
        Console.WriteLine("basket service is up");
        using (ruby)
        {
            var total = ruby.Call<int>("Basket", "total");
            Console.WriteLine(total);
        }
    }
}
