using System.Globalization;
using System.Text;

namespace PortLeak.Runtime.Benchmarks;

/// <summary>The bars of one run: printed as they come, and written as a page with a plot.</summary>
internal sealed class Report
{
    private const string Table = "| work | measured | figure | is | bar | |\n| --- | --- | --- | --- | --- | --- |";

    private readonly string _machine;
    private readonly List<Bar> _bars = [];
    private string _comparison = "";

    public Report(string machine)
    {
        _machine = machine;
        Console.WriteLine($"{machine}\n\n{Table}");
    }

    public int Missed => _bars.Count(bar => !bar.Holds);

    public async Task AddAsync(IAsyncEnumerable<Bar> bars)
    {
        await foreach (var bar in bars)
        {
            _bars.Add(bar);
            Console.WriteLine(bar);
        }
    }

    /// <summary>Adds what a hand-written client takes for the same work.</summary>
    public void Compare(string figure)
    {
        _comparison = $"A hand-written client (`Process` and JSON lines) in the same run: {figure}.";
        Console.WriteLine(_comparison);
    }

    /// <summary>Writes benchmarks.md and benchmarks.svg.</summary>
    public void Write(string folder)
    {
        var page = $"""
            # Speed

            Written by the driver from one run; nothing here is typed by hand. A bar is a ratio within the run wherever it can be, because
            absolute times say little about another machine; the bars for data and the design behind all of them are ErlPort's recorded
            times (28 to 76 µs a call, 409 ms for 16 MiB there and back, 712 ms for 100,000 integers, 28.9 s for 100,000 records),
            each divided by what is asked for: ErlPort itself was not part of this run.

            {_machine}

            {Table}
            {string.Join('\n', _bars)}

            {_comparison}

            ![Each bar's figure as a share of its limit](benchmarks.svg)

            ## To run it again

            ```
            dotnet run -c Release --project bench/PortLeak.Runtime.Benchmarks -- docs=docs
            ```

            The exit code is the number of bars that were missed. `python=` and `ruby=` name the interpreters (not a shim before them),
            `calls=10000000` takes the growth over ten million calls, and `detail` runs BenchmarkDotNet over single calls instead. The
            machine must be idle: both ends of a port spin for a moment before they block, and each needs a processor for that.

            """;
        File.WriteAllText(Path.Combine(folder, "benchmarks.md"), page.ReplaceLineEndings("\n"));
        File.WriteAllText(Path.Combine(folder, "benchmarks.svg"), Plot());
    }

    // A row a bar: how far its figure goes towards its limit, which is the line at the right. Beyond twice the limit it is cut.
    private string Plot()
    {
        const int Row = 26;
        const int Labels = 460;
        const int Limit = 240;
        var plot = new StringBuilder();
        plot.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Labels + 2 * Limit + 80}\" ")
            .Append(CultureInfo.InvariantCulture, $"height=\"{_bars.Count * Row + 40}\" font-family=\"sans-serif\" font-size=\"13\">\n")
            .Append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        for (var index = 0; index < _bars.Count; index++)
        {
            var bar = _bars[index];
            var share = bar.Measured / bar.AtMost;
            var width = (int)(Math.Min(2, share) * Limit);
            var (top, colour) = (20 + index * Row, bar.Holds ? "#3b7dd8" : "#d8583b");
            plot.Append(CultureInfo.InvariantCulture, $"<text x=\"{Labels - 8}\" y=\"{top + 14}\" text-anchor=\"end\">")
                .Append(Escaped($"{bar.Work}: {bar.Of}")).Append("</text>\n")
                .Append(CultureInfo.InvariantCulture, $"<rect x=\"{Labels}\" y=\"{top}\" width=\"{width}\" height=\"18\" fill=\"{colour}\"/>\n")
                .Append(CultureInfo.InvariantCulture, $"<text x=\"{Labels + width + 6}\" y=\"{top + 14}\">{share:0.00}</text>\n");
        }

        return plot
            .Append(CultureInfo.InvariantCulture, $"<line x1=\"{Labels + Limit}\" y1=\"10\" x2=\"{Labels + Limit}\" ")
            .Append(CultureInfo.InvariantCulture, $"y2=\"{_bars.Count * Row + 20}\" stroke=\"black\"/>\n")
            .Append(CultureInfo.InvariantCulture, $"<text x=\"{Labels + Limit + 4}\" y=\"{_bars.Count * Row + 34}\">limit = 1</text>\n</svg>\n")
            .ToString();
    }

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal);
}
