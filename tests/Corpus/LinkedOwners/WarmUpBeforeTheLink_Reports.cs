// The session's port is linked to the session's token after the library is imported, which may fail.
public sealed class NotebookSession(CancellationToken closed)
{
    public Task<PythonPort> OpenAsync() => Task.Run(async () =>
    {
        var kernel = await {|PORT004:PythonPort.StartAsync()|};
        await kernel.ExecuteAsync("import pandas as pd");
        kernel.LinkTo(closed);
        return kernel;
    });
}

public static class Case
{
    public static async Task RunAsync()
    {
        using var session = new CancellationTokenSource();
        try
        {
            var kernel = await new NotebookSession(session.Token).OpenAsync();
            await kernel.EvalAsync<int>("1 + 1");
        }
        finally
        {
            await session.CancelAsync();
        }
    }
}
