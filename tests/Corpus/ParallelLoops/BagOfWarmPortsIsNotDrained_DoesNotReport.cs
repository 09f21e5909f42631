// The ports go into a captured bag that finally drains.
using System.Collections.Concurrent;

public static class Case
{
    public static async Task RunAsync()
    {
        var warm = new ConcurrentBag<PythonPort>();
        try
        {
            await Parallel.ForEachAsync(Input.Items(), async (tenant, cancellationToken) =>
            {
                Console.WriteLine("warming " + tenant);
                warm.Add(await PythonPort.StartAsync(null, cancellationToken));
            });

            Console.WriteLine($"{warm.Count} interpreters are warm");
        }
        finally
        {
            foreach (var port in warm)
                await port.DisposeAsync();
        }
    }
}
