// The start is moved off the request thread and its result dropped together with the task.
public sealed class Dashboard(bool prewarm)
{
    public async Task<string> RenderAsync()
    {
        if (prewarm)
            _ = {|PORT005:Task.Run(() => PythonPort.Start())|};
        return await Work.ReadAsync("dashboard.html");
    }
}

public static class Case
{
    public static async Task RunAsync() => Console.WriteLine(await new Dashboard(Input.Flag("prewarm")).RenderAsync());
}
