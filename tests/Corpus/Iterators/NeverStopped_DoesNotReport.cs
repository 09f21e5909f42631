// A paging iterator borrows the port of its owner, which is disposed.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var book = new AddressBook(await RubyPort.StartAsync());
        await foreach (var entry in book.EntriesAsync())
            Console.WriteLine(entry);
    }
}

public sealed class AddressBook(RubyPort ldap) : IAsyncDisposable
{
    public async IAsyncEnumerable<string> EntriesAsync()
    {
        foreach (var unit in Input.Items())
        {
            await ldap.CallAsync("Ldap", "search", [unit]);
            yield return unit;
        }
    }

    public ValueTask DisposeAsync() => ldap.DisposeAsync();
}
