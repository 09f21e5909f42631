using Microsoft.CodeAnalysis.CSharp;
using PortLeak.Analyzers.Benchmarks.Cost;
using PortLeak.Analyzers.Benchmarks.Fixes;
using PortLeak.Analyzers.Benchmarks.Peers;
using PortLeak.Analyzers.Benchmarks.Stages;
using PortLeak.Corpus.Tests.Cases;

var docs = Path.GetFullPath(Path.Join(CorpusFolder.Root, "..", "..", "docs"));
switch (args.FirstOrDefault())
{
    case "comparison":
        Write("comparison.md", await Comparison.MeasureAsync());
        return 0;
    case "cost":
        var bars = args.Length > 1 ? args.Skip(1).ToArray() : [.. CostBars.Names];
        if (bars.Except(CostBars.Names).FirstOrDefault() is { } unknown)
        {
            Console.Error.WriteLine($"There is no bar '{unknown}'. There are: {string.Join(", ", CostBars.Names)}.");
            return 2;
        }

        return await CostBars.MeasureAsync(bars, Console.Out) ? 0 : 1;
    case "stages":
        var isOfMethod = args.Skip(1).FirstOrDefault() is "method";
        foreach (var cost in StageCosts.Measure(isOfMethod ? CreateMethod : CreateProject, rounds: 9))
            Console.WriteLine(cost);
        return 0;
    case "fixes":
        var bar = await FixAllBar.MeasureAsync();
        Console.WriteLine(bar);
        return bar.Holds ? 0 : 1;
    default:
        Console.Error.WriteLine("Say what to measure: 'comparison' of the analyzers on the corpus, which writes its page under docs/; 'cost', or 'cost' and the "
            + $"names of bars ({string.Join(", ", CostBars.Names)}); 'stages', or 'stages method'; 'fixes'. What misses a bar ends with 1.");
        return 2;
}

static CSharpCompilation CreateProject() => GeneratedProject.Create(40_000, ProjectKind.StartsManyPorts);

static CSharpCompilation CreateMethod() => GeneratedProject.CreateMethod(statements: 5_000, starts: 500);

void Write(string name, string text)
{
    var path = Path.Join(docs, name);
    File.WriteAllText(path, text);
    Console.WriteLine(text);
    Console.WriteLine($"Written to {path}.");
}
