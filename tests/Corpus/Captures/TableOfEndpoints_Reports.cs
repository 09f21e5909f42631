// One of the handlers in the table of endpoints never stops its port.
public static class Case
{
    private static readonly Dictionary<string, Func<string, CancellationToken, Task<string>>> Endpoints = new()
    {
        ["/upper"] = async (text, token) =>
        {
            await using var python = await PythonPort.StartAsync(cancellationToken: token);
            return await python.CallAsync<string>("text", "upper", [text], token);
        },
        ["/lower"] = async (text, token) =>
        {
            var ruby = await {|PORT001:RubyPort.StartAsync(cancellationToken: token)|};
            return await ruby.CallAsync<string>("Text", "lower", [text], token);
        },
    };

    public static async Task RunAsync()
    {
        foreach (var (path, handle) in Endpoints)
            Console.WriteLine(path + await handle("Text", CancellationToken.None));
    }
}
