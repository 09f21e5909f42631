using BenchmarkDotNet.Running;
using PortLeak;
using PortLeak.Runtime.Benchmarks;
using PortLeak.Runtime.Benchmarks.Peers;

// "detail" runs BenchmarkDotNet; otherwise every bar is measured and held, and "docs=FOLDER" writes the page and its plot.
if (args is ["detail", .. var rest])
{
    BenchmarkSwitcher.FromTypes([typeof(CallBenchmarks)]).Run(rest);
    return 0;
}

// The interpreters themselves, not a shim before them: the start is measured too.
var python = Option("python", "/usr/bin/python3");
var ruby = Option("ruby", "/usr/bin/ruby");
var calls = int.Parse(Option("calls", "1000000"), System.Globalization.CultureInfo.InvariantCulture);
var guest = Path.Combine(AppContext.BaseDirectory, "guest");
var options = new PythonPortOptions { Executable = python, ModulePaths = [guest] };

await using var pythonPort = await PythonPort.StartAsync(options);
var report = new Report($"Python {pythonPort.InterpreterVersion}, {Environment.ProcessorCount} processors, .NET {Environment.Version}");
using (var loop = MinimalLoop.Python(python))
    await report.AddAsync(CallBars.MeasureAsync("Python", pythonPort, "work", loop));
await report.AddAsync(DataBars.MeasureAsync(pythonPort, python));
await report.AddAsync(StartBars.MeasureAsync(pythonPort, options));
await report.AddAsync(ConversationBars.MeasureAsync(pythonPort));
await report.AddAsync(MemoryBars.MeasureAsync(pythonPort, calls));
using (var json = new JsonLinesClient(python))
    report.Compare(await CallBars.CompareAsync(json));
if (File.Exists(ruby))
{
    // One port at a time: who spins needs a processor.
    await pythonPort.StopAsync();
    await using var rubyPort = await RubyPort.StartAsync(new RubyPortOptions { Executable = ruby, ModulePaths = [guest] });
    using var loop = MinimalLoop.Ruby(ruby);
    await report.AddAsync(CallBars.MeasureAsync("Ruby", rubyPort, "work", loop));
}

if (Option("docs", "") is { Length: > 0 } folder)
    report.Write(folder);
return report.Missed;

string Option(string name, string otherwise) =>
    args.FirstOrDefault(arg => arg.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..] ?? otherwise;
