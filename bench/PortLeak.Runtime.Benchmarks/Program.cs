using System.Globalization;
using BenchmarkDotNet.Running;
using PortLeak.Runtime.Benchmarks;
using PortLeak.Runtime.Benchmarks.Languages;

// "detail" runs BenchmarkDotNet; otherwise every bar is measured and held, and "docs=FOLDER" writes the page and its plot.
if (args is ["detail", .. var rest])
{
    BenchmarkSwitcher.FromTypes([typeof(CallBenchmarks)]).Run(rest);
    return 0;
}

// The interpreters themselves, not a shim before them: the start is measured too.
Language[] languages = [new Python(Option("python", "/usr/bin/python3")), new Ruby(Option("ruby", "/usr/bin/ruby"))];
var calls = int.Parse(Option("calls", "1000000"), CultureInfo.InvariantCulture);
var only = Option("only", "python,ruby,growth,death").Split(',');
var work = Option("work", "");
var machine = $"{Environment.ProcessorCount} processors, .NET {Environment.Version}";
var measured = new List<Part>();
foreach (var language in languages.Where(language => only.Contains(language.Name.ToLowerInvariant())))
{
    if (!File.Exists(language.Interpreter))
    {
        Console.WriteLine($"Without {language.Name}: there is no {language.Interpreter}.");
        continue;
    }

    // One language at a time: who spins needs a processor.
    await using var all = await Participants.StartAsync(language, languages[0].Interpreter);
    measured.Add(await MeasureAsync(language.Name, $"{language.Name} {all.Port.InterpreterVersion}, {machine}{all.ErlPort}.", Works.Of(all)));
}

if (only.Contains("growth"))
    measured.Add(await MeasureAsync("Growth", machine + ".", languages.SelectMany(language => GrowthBars.Of(language, calls))));

if (only.Contains("death"))
    measured.Add(await MeasureAsync("Death", machine + ".", languages.SelectMany(DeathBars.Of)));

// Parts that were not measured now are those of an earlier run.
var kept = Path.Combine("artifacts", "benchmarks");
if (work.Length == 0)
    measured.ForEach(part => part.Write(kept));
if (Option("docs", "") is { Length: > 0 } folder)
    Page.Write(folder, [.. Part.Titles.Select(title => Part.Read(kept, title)).OfType<Part>()]);
return measured.Sum(part => part.Rows.Sum(row => row.Missed));

Task<Part> MeasureAsync(string title, string where, IEnumerable<Work> works) =>
    Part.MeasureAsync(title, where, works.Where(one => one.Name.Contains(work, StringComparison.Ordinal)));

string Option(string name, string otherwise) =>
    args.FirstOrDefault(arg => arg.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..] ?? otherwise;
