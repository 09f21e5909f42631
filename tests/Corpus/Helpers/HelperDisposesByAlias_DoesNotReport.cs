// The helper puts its parameter into a using declaration before anything else.
public static class Case
{
    public static async Task RunAsync()
    {
        var exporter = await PythonPort.StartAsync();
        await ExportAsync(exporter, "2025");
    }

    private static async Task ExportAsync(PythonPort port, string year)
    {
        await using var _ = port;
        await Work.DoAsync(year, CancellationToken.None);
        await port.CallAsync("export", "run", [year]);
    }
}
