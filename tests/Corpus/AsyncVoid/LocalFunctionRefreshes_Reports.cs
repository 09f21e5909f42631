// A local function of type async void refreshes the view and lets go of its port when nothing has changed.
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
                var plot = await {|PORT004:PythonPort.StartAsync()|};
                var changed = await plot.CallAsync<bool>("plot", "changed", [shown]);
                if (changed)
                {
                    await plot.CallAsync("plot", "draw", [shown]);
                    await plot.StopAsync();
                }
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
