// The loan of a port to a delegate ends only where the delegate returns.
public static class Case
{
    public static Task RunAsync() =>
        WithInterpreterAsync(async python =>
        {
            var primes = await python.CallAsync<int>("sieve", "count", [1000]);
            Console.WriteLine(primes);
        });

    private static async Task WithInterpreterAsync(Func<PythonPort, Task> body)
    {
        var python = await {|PORT003:PythonPort.StartAsync()|};
        await body(python);
        await python.DisposeAsync();
    }
}
