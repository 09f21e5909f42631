// The delegate's task is dropped here too, but the lambda needs nobody to clean up after it.
public static class Case
{
    public static async Task RunAsync()
    {
        Func<string, Task> index = async page =>
        {
            var port = await PythonPort.StartAsync();
            await using (port.ConfigureAwait(false))
            {
                await port.CallAsync("search", "index", [page]);
            }
        };

        foreach (var page in Input.Items())
            _ = index(page);

        await Work.DoAsync();
    }
}
