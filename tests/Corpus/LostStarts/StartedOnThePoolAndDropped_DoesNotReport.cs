// The start is moved off the request thread, and its result awaited into a scope.
public sealed class Dashboard(bool prewarm)
{
    public async Task<string> RenderAsync()
    {
        if (!prewarm)
            return await Work.ReadAsync("dashboard.html");

        await using var charts = await Task.Run(() => PythonPort.Start());
        return await charts.CallAsync<string>("plotly_job", "dashboard");
    }
}

public static class Case
{
    public static async Task RunAsync() => Console.WriteLine(await new Dashboard(Input.Flag("prewarm")).RenderAsync());
}
