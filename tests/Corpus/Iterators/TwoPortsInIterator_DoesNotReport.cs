// The iterator declares both of its ports with await using.
public static class Case
{
    public static async Task RunAsync()
    {
        await foreach (var token in TokensAsync())
        {
            if (token is "text")
                break;
        }
    }

    private static async IAsyncEnumerable<string> TokensAsync()
    {
        await using var parser = await PythonPort.StartAsync();
        await using var lexer = await RubyPort.StartAsync();
        await foreach (var token in lexer.StreamAsync<string>("Ripper", "lex", ["puts 1"]))
        {
            yield return token;
            await parser.CastAsync("grammar", "feed", [token]);
        }
    }
}
