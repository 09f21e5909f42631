// The handler of an urgent request returns before the stop.
public sealed record Request(string Text, bool IsUrgent);

public sealed class Endpoints
{
    private readonly Dictionary<string, Func<Request, CancellationToken, Task<string>>> _routes = [];

    public void Map(string path, Func<Request, CancellationToken, Task<string>> handler) => _routes[path] = handler;

    public Task<string> HandleAsync(string path, Request request) => _routes[path](request, CancellationToken.None);
}

public static class Case
{
    public static async Task RunAsync()
    {
        var app = new Endpoints();
        app.Map("/summary", async (request, aborted) =>
        {
            var python = await {|PORT002:PythonPort.StartAsync(cancellationToken: aborted)|};
            if (request.IsUrgent)
                return "later";
            try
            {
                return await python.CallAsync<string>("nlp", "summarize", [request.Text], aborted);
            }
            finally
            {
                await python.StopAsync();
            }
        });
        Console.WriteLine(await app.HandleAsync("/summary", new Request("text", Input.Flag("urgent"))));
    }
}
