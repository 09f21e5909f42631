// A local function of type async void refreshes the view and stops its port whether or not something has changed.
public static class Case
{
    public static async Task RunAsync()
    {
        var shown = "chart-1";
        var finished = new TaskCompletionSource();

        Refresh();
        await finished.Task;

        async void Refresh()
        {
            try
            {
                await using var plot = await PythonPort.StartAsync();
                var changed = await plot.CallAsync<bool>("plot", "changed", [shown]);
                if (changed)
                    await plot.CallAsync("plot", "draw", [shown]);
            }
            catch (Exception e)
            {
                Console.WriteLine(e.Message);
            }
            finally
            {
                finished.TrySetResult();
            }
        }
    }
}
