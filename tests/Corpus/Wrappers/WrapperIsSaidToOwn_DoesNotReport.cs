// The wrapper owns what it is given unless it is told otherwise.
public sealed class Spreadsheet(RubyPort ruby, bool ownsPort = true) : IAsyncDisposable
{
    public Task<int> SumAsync(string column) => ruby.CallAsync<int>("Sheet", "sum", [column]);

    public ValueTask DisposeAsync() => ownsPort ? ruby.DisposeAsync() : ValueTask.CompletedTask;
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var sheet = new Spreadsheet(await RubyPort.StartAsync());
        Console.WriteLine(await sheet.SumAsync("B"));
    }
}
