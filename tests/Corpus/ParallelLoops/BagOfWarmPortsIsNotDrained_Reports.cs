// The ports go into a captured bag for later, and later never comes.
using System.Collections.Concurrent;

public static class Case
{
    public static async Task RunAsync()
    {
        var warm = new ConcurrentBag<PythonPort>();

        await Parallel.ForEachAsync(Input.Items(), async (tenant, cancellationToken) =>
        {
            Console.WriteLine("warming " + tenant);
            warm.Add(await {|PORT004:PythonPort.StartAsync(null, cancellationToken)|});
        });

        Console.WriteLine($"{warm.Count} interpreters are warm");
    }
}
