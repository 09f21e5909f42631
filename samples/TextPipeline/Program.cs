using PortLeak;

await using var ruby = await RubyPort.StartAsync(new RubyPortOptions { ModulePaths = [AppContext.BaseDirectory] });

// Lines go in as they are read, and entries come out as they are found: neither side ever holds the whole log.
await foreach (var entry in ruby.StreamAsync<Entry>("Pipeline", "errors", [Lines()]))
    Console.WriteLine($"{entry.At:HH:mm} {entry.Service}: {entry.Text}");

static async IAsyncEnumerable<string> Lines()
{
    while (await Console.In.ReadLineAsync() is { } line)
        yield return line;
}

internal sealed record Entry(DateTimeOffset At, string Service, string Text);
