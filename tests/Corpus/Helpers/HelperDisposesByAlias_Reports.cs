// The helper puts its parameter into a using declaration after a check that may fail.
public static class Case
{
    public static async Task RunAsync()
    {
        var exporter = await {|PORT003:PythonPort.StartAsync()|};
        await ExportAsync(exporter, "2025");
    }

    private static async Task ExportAsync(PythonPort port, string year)
    {
        await Work.DoAsync(year, CancellationToken.None);
        await using var _ = port;
        await port.CallAsync("export", "run", [year]);
    }
}
