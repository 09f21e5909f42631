// The list of ports is drained, but one that fails while the list still grows strands the others.
public static class Case
{
    public static async Task RunAsync()
    {
        var workers = new List<PythonPort>();
        for (var i = 0; i < 2; i++)
        {
            var worker = await {|PORT003:PythonPort.StartAsync()|};
            workers.Add(worker);
        }

        await Work.DoAsync();
        foreach (var worker in workers)
            await worker.StopAsync();
    }
}
