// Three helpers use the port in turn and none of them stops it.
public static class Case
{
    public static async Task RunAsync()
    {
        var genome = await {|PORT001:PythonPort.StartAsync()|};
        await LoadAsync(genome);
        await AlignAsync(genome);
        await WriteAsync(genome);
    }

    private static Task LoadAsync(PythonPort genome) => genome.CallAsync("bio", "load", ["sample.fasta"]);

    private static Task AlignAsync(PythonPort genome) => genome.CallAsync("bio", "align");

    private static async Task WriteAsync(PythonPort genome)
    {
        var alignment = await genome.CallAsync<string>("bio", "alignment");
        Console.WriteLine(alignment);
    }
}
