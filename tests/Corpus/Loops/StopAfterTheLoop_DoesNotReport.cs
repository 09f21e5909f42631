// The await using around the loop outlives all its items.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var embedder = await PythonPort.StartAsync();
        var done = 0;
        foreach (var document in Input.Items())
        {
            await embedder.CallAsync("embeddings", "encode", [document]);
            done++;
        }

        Console.WriteLine(done);
    }
}
