using System.Text.Json;

namespace PortLeak.Runtime.Benchmarks;

/// <summary>A part of the page: one run, measured side by side. Kept as a file, so that the page can be written from several.</summary>
/// <param name="Title">Its title; in small letters, its name on the command line and of its file.</param>
/// <param name="Machine">Where it was taken, and of what.</param>
/// <param name="Rows">What was measured.</param>
internal sealed record Part(string Title, string Machine, IReadOnlyList<Row> Rows)
{
    /// <summary>Every part, in the order of the page.</summary>
    public static IReadOnlyList<string> Titles { get; } = ["Python", "Ruby", "Growth", "Death"];

    /// <summary>Measures works one after the other. One that fails is a row that says so; the others are measured all the same.</summary>
    public static async Task<Part> MeasureAsync(string title, string machine, IEnumerable<Work> works)
    {
        Console.WriteLine($"\n{title}: {machine}");
        var rows = new List<Row>();
        foreach (var work in works)
        {
            rows.Add(await MeasureAsync(work));
            Console.WriteLine(rows[^1]);
        }

        return new Part(title, machine, rows);
    }

    public static Part? Read(string folder, string title)
    {
        var file = Path.Combine(folder, title.ToLowerInvariant() + ".json");
        return File.Exists(file) ? JsonSerializer.Deserialize<Part>(File.ReadAllText(file)) : null;
    }

    public void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, Title.ToLowerInvariant() + ".json"), JsonSerializer.Serialize(this));
    }

    private static async Task<Row> MeasureAsync(Work work)
    {
        try
        {
            var (figures, bars) = await work.MeasureAsync();
            return new Row(work.Name, figures, bars);
        }
        catch (Exception exception)
        {
            Console.WriteLine(exception);
            return new Row(work.Name, [], [], $"{exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}");
        }
    }
}
