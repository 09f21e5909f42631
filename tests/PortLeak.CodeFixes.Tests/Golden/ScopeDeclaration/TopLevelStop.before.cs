using PortLeak;

var python = await {|PORT003:PythonPort.StartAsync()|};
var ruby = await {|PORT003:RubyPort.StartAsync()|};
Console.WriteLine(await python.CallAsync<double>("math", "sqrt", [2.0]));
Console.WriteLine(await ruby.CallAsync<double>("Math", "sqrt", [2.0]));
await ruby.StopAsync();
await python.StopAsync();

internal sealed record Root(double Value);
