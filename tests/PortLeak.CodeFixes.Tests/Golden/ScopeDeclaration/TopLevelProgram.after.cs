// action: Declare with 'await using'
using PortLeak;

// What the program is about.
await using var python = await PythonPort.StartAsync();
var root = await python.CallAsync<double>("math", "sqrt", [2.0]);
Console.WriteLine(root);
