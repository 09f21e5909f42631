// The start is awaited among tasks that have no results, as if it had none either.
public static class Case
{
    public static async Task RunAsync()
    {
        await Task.WhenAll(
            Work.DoAsync("migrate the database"),
            {|PORT005:RubyPort.StartAsync()|},
            Work.DoAsync("warm the cache"));
        Console.WriteLine("ready");
    }
}
