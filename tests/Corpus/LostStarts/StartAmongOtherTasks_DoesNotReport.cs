// The start is awaited by itself, and the tasks without results run meanwhile under its scope.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var ruby = await RubyPort.StartAsync();
        await Task.WhenAll(
            Work.DoAsync("migrate the database"),
            ruby.CallAsync("app", "boot"),
            Work.DoAsync("warm the cache"));
        Console.WriteLine("ready");
    }
}
