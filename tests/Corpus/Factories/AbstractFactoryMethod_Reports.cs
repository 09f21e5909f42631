// A template method gets its port from an abstract method and stops it before a step that leaves early.
public abstract class ReportJob
{
    protected abstract Task<Port> OpenEngineAsync();

    public async Task ExecuteAsync(int pages)
    {
        var engine = await {|PORT002:OpenEngineAsync()|};
        if (pages == 0)
        {
            return;
        }

        await engine.StopAsync();
    }
}

public sealed class LatexJob : ReportJob
{
    protected override async Task<Port> OpenEngineAsync() => await PythonPort.StartAsync();
}

public static class Case
{
    public static Task RunAsync() => new LatexJob().ExecuteAsync(Input.Count());
}
