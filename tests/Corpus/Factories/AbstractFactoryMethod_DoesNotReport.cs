// A template method gets its port from an abstract method and asks for no port where there is nothing to print.
public abstract class ReportJob
{
    protected abstract Task<Port> OpenEngineAsync();

    public async Task ExecuteAsync(int pages)
    {
        if (pages == 0)
        {
            return;
        }

        var engine = await OpenEngineAsync();
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
