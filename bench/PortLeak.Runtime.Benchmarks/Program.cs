using PortLeak;
using PortLeak.Runtime.Benchmarks;

// The interpreter itself, not a shim before it: the start is measured too.
var python = args.FirstOrDefault() ?? "/usr/bin/python3";
var options = new PythonPortOptions
{
    Executable = python,
    ModulePaths = [Path.Combine(AppContext.BaseDirectory, "guest")],
};
await using var port = await PythonPort.StartAsync(options);

Console.WriteLine($"""
    Python {port.InterpreterVersion}, {Environment.ProcessorCount} processors, .NET {Environment.Version}

    | work | measured | figure | bar | |
    | --- | --- | --- | --- | --- |
    """);
var missed = 0;
foreach (var bars in new[]
{
    CallBars.MeasureAsync(port, python), DataBars.MeasureAsync(port, python), ConversationBars.MeasureAsync(port),
    StartBars.MeasureAsync(port, options),
})
{
    await foreach (var bar in bars)
    {
        Console.WriteLine(bar);
        missed += bar.Holds ? 0 : 1;
    }
}

return missed;
