// A warm-up nobody waits for swallows its exception, and with it the stop.
public static class Case
{
    public static async Task RunAsync()
    {
        _ = Task.Run(async () =>
        {
            try
            {
                var port = await {|PORT004:PythonPort.StartAsync()|};
                await port.ExecuteAsync("import embeddings");
                await port.CallAsync("embeddings", "warm_cache");
                await port.DisposeAsync();
            }
            catch (Exception e)
            {
                Console.WriteLine("warm-up failed: " + e.Message);
            }
        });

        await Work.DoAsync();
    }
}
