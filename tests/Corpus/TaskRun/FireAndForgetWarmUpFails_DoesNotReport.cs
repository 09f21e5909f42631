// A warm-up nobody waits for keeps its port inside an await using statement below the catch.
public static class Case
{
    public static async Task RunAsync()
    {
        _ = Task.Run(async () =>
        {
            try
            {
                await using (var port = await PythonPort.StartAsync())
                {
                    await port.ExecuteAsync("import embeddings");
                    await port.CallAsync("embeddings", "warm_cache");
                }
            }
            catch (Exception e)
            {
                Console.WriteLine("warm-up failed: " + e.Message);
            }
        });

        await Work.DoAsync();
    }
}
