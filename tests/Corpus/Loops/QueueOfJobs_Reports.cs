// Jobs are taken from a queue until it is empty; an unknown kind is skipped together with its stop.
public static class Case
{
    public static async Task RunAsync()
    {
        var jobs = new Queue<string>(Input.Items());
        while (jobs.TryDequeue(out var job))
        {
            var known = Input.Flag("known");
            var runner = await {|PORT002:PythonPort.StartAsync()|};
            if (known)
            {
                try
                {
                    await runner.CallAsync("jobs", "run", [job]);
                }
                finally
                {
                    await runner.StopAsync();
                }
            }
        }
    }
}
