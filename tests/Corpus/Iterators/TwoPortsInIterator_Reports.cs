// The iterator disposes the parser through its using; the port for the lexer waits for the last token.
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
        var lexer = await {|PORT002:RubyPort.StartAsync()|};
        await foreach (var token in lexer.StreamAsync<string>("Ripper", "lex", ["puts 1"]))
        {
            yield return token;
            await parser.CastAsync("grammar", "feed", [token]);
        }

        await lexer.StopAsync();
    }
}
