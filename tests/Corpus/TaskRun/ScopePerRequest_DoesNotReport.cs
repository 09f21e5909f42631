// Every request opens a scope for its ports on a pool thread, with await using.
public static class Case
{
    public static async Task RunAsync()
    {
        var requests = Input.Items().Select(request => Task.Run(async () =>
        {
            await using var scope = new PortScope();
            var parser = await scope.StartPythonAsync();
            var mailer = await scope.StartRubyAsync();
            var parsed = await parser.CallAsync<int>("parser", "parse", [request]);
            await mailer.CallAsync("mailer", "confirm", [parsed]);
        }));

        await Task.WhenAll(requests);
    }
}
