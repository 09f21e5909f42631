// action: Declare with 'await using'
using PortLeak;

await using var python = await PythonPort.StartAsync();
await using var ruby = await RubyPort.StartAsync();
Console.WriteLine(await python.CallAsync<double>("math", "sqrt", [2.0]));
Console.WriteLine(await ruby.CallAsync<double>("Math", "sqrt", [2.0]));

internal sealed record Root(double Value);
