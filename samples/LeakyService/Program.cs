using LeakyService;

var text = args.ElementAtOrDefault(0) ?? Path.Combine(AppContext.BaseDirectory, "sonnets.txt");
var modules = args.ElementAtOrDefault(1) ?? AppContext.BaseDirectory;

var lines = (await File.ReadAllLinesAsync(text)).Where(line => line.Length > 0).ToArray();
var scores = await new LineScorer(modules).ScoreAsync(lines);
var alive = PortCensus.Alive;

var best = scores.MaxBy(line => line.Value);
Console.WriteLine($"{lines.Length} lines scored; the most musical one is \"{best.Key}\" ({best.Value:0.00})");
PortCensus.Print(alive);
