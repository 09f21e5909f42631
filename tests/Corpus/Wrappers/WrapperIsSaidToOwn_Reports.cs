// The wrapper is told that the port is not its own, although nobody else stops it.
public sealed class Spreadsheet(RubyPort ruby, bool ownsPort = true) : IAsyncDisposable
{
    public Task<int> SumAsync(string column) => ruby.CallAsync<int>("Sheet", "sum", [column]);

    public ValueTask DisposeAsync() => ownsPort ? ruby.DisposeAsync() : ValueTask.CompletedTask;
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var sheet = new Spreadsheet(await {|PORT005:RubyPort.StartAsync()|}, ownsPort: false);
        Console.WriteLine(await sheet.SumAsync("B"));
    }
}
