using PortLeak;

await using var python = await PythonPort.StartAsync(new PythonPortOptions
{
    ModulePaths = [AppContext.BaseDirectory],
    OutputHandler = output => Console.WriteLine($"python: {output.Line}"),
});

// The generator never ends. Leaving the loop closes it: its 'finally' has run when the next line does.
var steps = 0;
await foreach (var (x, y) in python.StreamAsync<(int X, int Y)>("walk", "steps", [42]))
{
    steps++;
    if (Math.Abs(x) + Math.Abs(y) == 20)
        break;
}

Console.WriteLine($"20 away after {steps} steps");
Console.WriteLine($"closed: {await python.CallAsync<bool>("walk", "is_closed")}");
