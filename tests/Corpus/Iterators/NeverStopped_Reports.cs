// A paging iterator has no stop at all.
public static class Case
{
    public static async Task RunAsync()
    {
        await foreach (var entry in new AddressBook().EntriesAsync())
            Console.WriteLine(entry);
    }
}

public sealed class AddressBook
{
    public async IAsyncEnumerable<string> EntriesAsync()
    {
        var ldap = await {|PORT001:RubyPort.StartAsync()|};
        foreach (var unit in Input.Items())
        {
            await ldap.CallAsync("Ldap", "search", [unit]);
            yield return unit;
        }
    }
}
