using PortLeak.Analyzers.Benchmarks.Cost;
using PortLeak.Analyzers.Benchmarks.Peers;
using PortLeak.Corpus.Tests.Cases;

var docs = Path.GetFullPath(Path.Join(CorpusFolder.Root, "..", "..", "docs"));
switch (args.FirstOrDefault())
{
    case "comparison":
        Write("comparison.md", await Comparison.MeasureAsync());
        return 0;
    case "cost":
        var (page, holds) = await CostBars.MeasureAsync(isWhole: args.Contains("--whole"));
        Write("cost.md", page);
        return holds ? 0 : 1;
    default:
        Console.Error.WriteLine("Say what to measure: comparison, or cost [--whole]. Each writes its page under docs/.");
        return 2;
}

void Write(string name, string text)
{
    var path = Path.Join(docs, name);
    File.WriteAllText(path, text);
    Console.WriteLine(text);
    Console.WriteLine($"Written to {path}.");
}
