// The delegate returns a task that its caller drops, and with the task the exception that skipped the stop.
public static class Case
{
    public static async Task RunAsync()
    {
        Func<string, Task> index = async page =>
        {
            var port = await {|PORT004:PythonPort.StartAsync()|};
            await port.CallAsync("search", "index", [page]);
            await port.StopAsync();
        };

        foreach (var page in Input.Items())
            _ = index(page);

        await Work.DoAsync();
    }
}
