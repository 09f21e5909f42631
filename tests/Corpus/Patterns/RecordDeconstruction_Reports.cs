// The positional pattern names the table and discards the port beside it.
public sealed record Extraction(PythonPort Port, string Table);

public static class Case
{
    public static async Task RunAsync()
    {
        if (await {|PORT005:BeginAsync("customers")|} is (_, var table))
            Console.WriteLine(table);
    }

    private static async Task<Extraction> BeginAsync(string table)
    {
        var port = await PythonPort.StartAsync();
        return new Extraction(port, table);
    }
}
