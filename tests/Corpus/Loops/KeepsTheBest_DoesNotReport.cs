// Of several candidates the better one is kept, the other one stopped, and the last kept is disposed.
public static class Case
{
    public static async Task RunAsync()
    {
        PythonPort? best = null;
        try
        {
            for (var candidate = 0; candidate < 2; candidate++)
            {
                var better = Input.Flag("better");
                var model = await PythonPort.StartAsync();
                if (best is not null && !better)
                {
                    await model.StopAsync();
                    continue;
                }

                if (best is not null)
                    await best.StopAsync();
                best = model;
            }
        }
        finally
        {
            if (best is not null)
                await best.StopAsync();
        }
    }
}
