// The loan of a port to a delegate ends also where the delegate throws.
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
        var python = await PythonPort.StartAsync();
        try
        {
            await body(python);
        }
        finally
        {
            await python.DisposeAsync();
        }
    }
}
