// Three helpers use the port in turn and the caller stops it after them.
public static class Case
{
    public static async Task RunAsync()
    {
        var genome = await PythonPort.StartAsync();
        try
        {
            await LoadAsync(genome);
            await AlignAsync(genome);
            await WriteAsync(genome);
        }
        finally
        {
            await genome.StopAsync();
        }
    }

    private static Task LoadAsync(PythonPort genome) => genome.CallAsync("bio", "load", ["sample.fasta"]);

    private static Task AlignAsync(PythonPort genome) => genome.CallAsync("bio", "align");

    private static async Task WriteAsync(PythonPort genome)
    {
        var alignment = await genome.CallAsync<string>("bio", "alignment");
        Console.WriteLine(alignment);
    }
}
