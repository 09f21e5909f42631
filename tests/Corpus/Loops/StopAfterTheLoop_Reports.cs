// The port is started before the loop and stopped after it; an item that fails skips the stop.
public static class Case
{
    public static async Task RunAsync()
    {
        var embedder = await {|PORT003:PythonPort.StartAsync()|};
        var done = 0;
        foreach (var document in Input.Items())
        {
            await embedder.CallAsync("embeddings", "encode", [document]);
            done++;
        }

        Console.WriteLine(done);
        await embedder.StopAsync();
    }
}
