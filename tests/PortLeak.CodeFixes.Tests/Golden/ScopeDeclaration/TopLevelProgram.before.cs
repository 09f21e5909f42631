using PortLeak;

// What the program is about.
var python = await {|PORT001:PythonPort.StartAsync()|};
var root = await python.CallAsync<double>("math", "sqrt", [2.0]);
Console.WriteLine(root);
