namespace Reports;

public sealed class Report(string title)
{
    public async Task<string> RenderAsync(CancellationToken cancellationToken)
    {
        // Start while the data is being read.
        var starting = {|PORT005:PythonPort.StartAsync(cancellationToken: cancellationToken)|};
        var data = await File.ReadAllTextAsync(title, cancellationToken);
        /* by now it should be there */
        var python = await starting; // or we wait
        var text = await python.CallAsync<string>("report", "render", [data], cancellationToken);
        await python.StopAsync(cancellationToken);
        return text;
    }

    public async Task WarmAsync()
    {
        var first = {|PORT005:PythonPort.StartAsync()|};
        var second = {|PORT005:RubyPort.StartAsync()|};
        await Task.WhenAll(first, second);
        await using var python = await first;
        await using var ruby = await second;
        await python.ExecuteAsync("import pandas");
        await ruby.ExecuteAsync("require 'json'");
    }
}
