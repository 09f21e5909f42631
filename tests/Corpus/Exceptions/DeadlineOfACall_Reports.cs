// A call past its deadline is given up, and the port with it.
public static class Case
{
    public static async Task RunAsync()
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(3));
        var python = await {|PORT003:PythonPort.StartAsync()|};
        try
        {
            await python.CallAsync("solver", "solve", ["n=12"], deadline.Token);
            await python.StopAsync();
        }
        catch (OperationCanceledException)
        {
            Console.WriteLine("too hard");
        }
    }
}
