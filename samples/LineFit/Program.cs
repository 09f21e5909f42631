using PortLeak;

// A million points on a line, with noise. The arrays travel as they lie in memory, and are numpy arrays over there.
const double Slope = 2, Offset = 1;
var random = new Random(7);
double[] x = [.. Enumerable.Range(0, 1_000_000).Select(i => i / 1e6)];
double[] y = [.. x.Select(value => Slope * value + Offset + random.NextDouble() - 0.5)];

await using var python = await PythonPort.StartAsync(new PythonPortOptions
{
    Executable = args.FirstOrDefault(),
    ModulePaths = [AppContext.BaseDirectory],
});

double[] fit = await python.CallAsync<double[]>("numpy", "polyfit", [x, y, 1]);
Console.WriteLine(FormattableString.Invariant($"y = {fit[0]:0.0} x + {fit[1]:0.0}"));

// Several calls on data that need not come back: the value stays in the interpreter.
await using var line = await python.CallAsync<PortObject>("fitting", "Line", [x, y]);
Console.WriteLine(FormattableString.Invariant($"residual {await line.CallAsync<double>("residual"):0.00}"));

double[,] inverse = await python.CallAsync<double[,]>("numpy", "linalg.inv", [new double[,] { { 0, 2 }, { 4, 0 } }]);
Console.WriteLine(FormattableString.Invariant($"inverse [[{inverse[0, 0]}, {inverse[0, 1]}], [{inverse[1, 0]}, {inverse[1, 1]}]]"));
