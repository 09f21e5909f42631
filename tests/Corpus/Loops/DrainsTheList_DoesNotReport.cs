// The list of ports grows inside the try whose finally drains it.
public static class Case
{
    public static async Task RunAsync()
    {
        var workers = new List<PythonPort>();
        try
        {
            for (var i = 0; i < 2; i++)
            {
                var worker = await PythonPort.StartAsync();
                workers.Add(worker);
            }

            await Work.DoAsync();
        }
        finally
        {
            foreach (var worker in workers)
                await worker.StopAsync();
        }
    }
}
