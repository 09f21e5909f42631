// One port serves all the jobs of the queue, and the unknown ones do not need it.
public static class Case
{
    public static async Task RunAsync()
    {
        var jobs = new Queue<string>(Input.Items());
        var runner = await PythonPort.StartAsync();
        try
        {
            while (jobs.TryDequeue(out var job))
            {
                if (Input.Flag("known"))
                    await runner.CallAsync("jobs", "run", [job]);
            }
        }
        finally
        {
            await runner.StopAsync();
        }
    }
}
