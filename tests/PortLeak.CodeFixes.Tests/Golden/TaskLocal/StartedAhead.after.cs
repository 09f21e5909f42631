// action: Await the start and declare with 'await using'
namespace Reports;

public sealed class Report(string title)
{
    public async Task<string> RenderAsync(CancellationToken cancellationToken)
    {
        // Start while the data is being read.
        await using var python = await PythonPort.StartAsync(cancellationToken: cancellationToken);
        var data = await File.ReadAllTextAsync(title, cancellationToken);
        /* by now it should be there */
        // or we wait
        var text = await python.CallAsync<string>("report", "render", [data], cancellationToken);
        return text;
    }

    public async Task WarmAsync()
    {
        await using var python = await PythonPort.StartAsync();
        await using var ruby = await RubyPort.StartAsync();
        await python.ExecuteAsync("import pandas");
        await ruby.ExecuteAsync("require 'json'");
    }
}
