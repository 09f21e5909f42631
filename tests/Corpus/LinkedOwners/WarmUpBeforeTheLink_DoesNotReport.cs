// The session's port is linked to the session's token before anything else is asked of it.
public sealed class NotebookSession(CancellationToken closed)
{
    public Task<PythonPort> OpenAsync() => Task.Run(async () =>
    {
        var kernel = await PythonPort.StartAsync();
        kernel.LinkTo(closed);
        await kernel.ExecuteAsync("import pandas as pd");
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
