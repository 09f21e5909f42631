// The port that a local asynchronous factory returns is thrown away.
public static class Case
{
    public static async Task RunAsync()
    {
        await {|PORT005:OpenAsync("warm-up")|};
        Console.WriteLine("interpreter is in the page cache now");

        static async ValueTask<RubyPort> OpenAsync(string purpose)
        {
            Console.WriteLine(purpose);
            return await RubyPort.StartAsync();
        }
    }
}
