using System.Globalization;
using System.Text;
using PortLeak.Runtime.Benchmarks.Peers;

namespace PortLeak.Runtime.Benchmarks;

/// <summary>
/// The times of all peers as an SVG: a line a work, a mark a peer, placed by its time as a multiple of PortLeak's, on a logarithmic
/// scale. Its colours are legible on a light and on a dark page, and each mark has a shape of its own.
/// </summary>
internal static class Plot
{
    private const int Labels = 330;
    private const int Decade = 130;
    private const int Line = 28;
    private const int Top = 62;

    private static readonly string[] Ours = [Peer.Call, Peer.CallAsync, Peer.Pool, Peer.Port];

    private static readonly (string[] Peers, string Title, string Colour, string Shape)[] Marks =
    [
        (Ours, "PortLeak", "#2f81f7", "M-6,0a6,6 0 1,0 12,0a6,6 0 1,0 -12,0"),
        ([Peer.MinimalLoop, Peer.BareInterpreter], "the least it can take", "#8b949e", "M0,-7L7,0L0,7L-7,0Z"),
        ([Peer.JsonLines], "Process and JSON lines", "#2da44e", "M-5.5,-5.5H5.5V5.5H-5.5Z"),
        ([Peer.ErlPort], "ErlPort", "#d1453b", "M0,-7L6.5,5.5H-6.5Z"),
    ];

    public static string Draw(IEnumerable<Part> parts)
    {
        var lines = parts.SelectMany(part => part.Rows.Select(row => (Label: $"{row.Work}, {part.Title}", Times: Relative(row))))
            .Where(line => line.Times.Count > 1)
            .ToArray();
        var multiples = lines.SelectMany(line => line.Times).Select(time => time.Multiple).ToArray();
        var (first, last) = ((int)Math.Floor(Math.Log10(multiples.Min())), (int)Math.Ceiling(Math.Log10(multiples.Max())));
        var (width, height) = (Labels + (last - first) * Decade + 40, Top + lines.Length * Line + 40);

        var plot = new StringBuilder();
        Add($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" ");
        Add($"font-family=\"sans-serif\" font-size=\"13\" role=\"img\">\n<title>Times as multiples of PortLeak's</title>\n");
        Add($"<style>text{{fill:#24292f}}.grid{{stroke:#d0d7de}}.one{{stroke:#57606a}}@media(prefers-color-scheme:dark)");
        Add($"{{text{{fill:#e6edf3}}.grid{{stroke:#30363d}}.one{{stroke:#8b949e}}}}</style>\n");
        DrawLegend();
        for (var decade = first; decade <= last; decade++)
        {
            Add($"<line class=\"{(decade == 0 ? "one" : "grid")}\" x1=\"{X(decade)}\" x2=\"{X(decade)}\" y1=\"{Top - 10}\" y2=\"{height - 30}\"/>\n");
            Add($"<text x=\"{X(decade)}\" y=\"{height - 12}\" text-anchor=\"middle\">{Math.Pow(10, decade):#,0.##} ×</text>\n");
        }

        for (var index = 0; index < lines.Length; index++)
        {
            var y = Top + index * Line + Line / 2;
            Add($"<text x=\"{Labels - 12}\" y=\"{y + 4}\" text-anchor=\"end\">{Escaped(lines[index].Label)}</text>\n");
            Add($"<line class=\"grid\" x1=\"{Labels}\" x2=\"{width - 40}\" y1=\"{y}\" y2=\"{y}\"/>\n");
            foreach (var (mark, multiple) in lines[index].Times)
                DrawMark(mark, X(Math.Log10(multiple)), y);
        }

        return plot.Append("</svg>\n").ToString();

        double X(double decade) => Labels + (decade - first) * Decade;

        void DrawLegend()
        {
            var x = Labels;
            for (var mark = 0; mark < Marks.Length; mark++)
            {
                DrawMark(mark, x, 20);
                Add($"<text x=\"{x + 12}\" y=\"24\">{Marks[mark].Title}</text>\n");
                x += 34 + Marks[mark].Title.Length * 7;
            }
        }

        void DrawMark(int mark, double x, double y) =>
            Add($"<path d=\"{Marks[mark].Shape}\" fill=\"{Marks[mark].Colour}\" transform=\"translate({x:0.#},{y:0.#})\"/>\n");

        void Add(FormattableString text) => plot.Append(text.ToString(CultureInfo.InvariantCulture));
    }

    // PortLeak's own, the first of its figures, is one.
    private static List<(int Mark, double Multiple)> Relative(Row row)
    {
        var own = row.Figures.FirstOrDefault(figure => Ours.Contains(figure.Peer) && figure.Microseconds is not null);
        return own is null
            ? []
            : [.. row.Figures
                .Where(figure => figure.Microseconds is not null)
                .Select(figure => (Array.FindIndex(Marks, mark => mark.Peers.Contains(figure.Peer)), figure.Microseconds!.Value / own.Microseconds!.Value))];
    }

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal);
}
