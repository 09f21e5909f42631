// The wrapper only borrows the port, which its creator disposes.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var ruby = await RubyPort.StartAsync();
        await using var shop = new Storefront(ruby);
        await shop.OpenAsync();
    }
}

public sealed class Storefront([Borrowed] RubyPort ruby) : IAsyncDisposable
{
    public Task OpenAsync() => ruby.CallAsync("Shop", "open");

    public ValueTask DisposeAsync()
    {
        Console.WriteLine("the shop is closed");
        return ValueTask.CompletedTask;
    }
}
