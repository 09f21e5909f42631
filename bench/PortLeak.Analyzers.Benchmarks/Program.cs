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
        foreach (var cost in StageCosts.Measure(() => GeneratedProject.Create(40_000, ProjectKind.StartsManyPorts), rounds: 9))
            Console.WriteLine(cost);
        return 0;
    case "fixes":
        var bar = await FixAllBar.MeasureAsync();
        Console.WriteLine(bar);
        return bar.Holds ? 0 : 1;
    default:
        Console.Error.WriteLine("Say what to measure: 'comparison' of the analyzers on the corpus, which writes its page under docs/; 'cost', or 'cost' and the "
            + $"names of bars ({string.Join(", ", CostBars.Names)}); 'stages'; 'fixes'. What misses a bar ends with 1.");
        return 2;
}

void Write(string name, string text)
{
    var path = Path.Join(docs, name);
    File.WriteAllText(path, text);
    Console.WriteLine(text);
    Console.WriteLine($"Written to {path}.");
}
