using PortLeak.Runtime.Benchmarks.Peers;

namespace PortLeak.Runtime.Benchmarks;

/// <summary>docs/benchmarks.md and its plot, from the parts that have been measured.</summary>
internal static class Page
{
    public static void Write(string folder, IReadOnlyList<Part> parts)
    {
        var page = $"""
            # Speed

            The tables are written by the driver; no figure is typed by hand. Whatever stands in one table was measured side by side in one run, in turn,
            round after round. Absolute times say little about another machine, so a bar is a ratio within the run wherever it can be.

            A small virtual machine has two speeds: a call takes about 5 µs while both processors are awake, and 40 to 80 µs when one of them must be
            woken, with whatever program. So what counts of every peer is the lower quartile of its 25 rounds.

            ![How long each peer takes for a work, as a multiple of what PortLeak takes](benchmarks.svg)

            Who takes part:

            - **PortLeak**: `Call` is the blocking call, `CallAsync` the awaited one, both of `echo(42)` with its arguments, its result and its errors
              converted.
            - **The least it can take**: a loop in the interpreter and one in .NET that know a single call, written for this purpose, over two pipes
              with the interpreter's own serialization, on the caller's thread. Both ends spin for 50 µs before they block, as PortLeak does. For
              64 callers it writes 64 calls at once and reads their answers together. For the start it is the bare interpreter, which does nothing.
            - **`Process` and JSON lines**: what one writes without a library: a task that reads lines, a table of pending calls, bytes in base64.
            - **ErlPort**: an Erlang program that does the same works on the BEAM, where `ERLPORT_HOME` names a built ErlPort.

            {string.Join("\n\n", parts.Select(Section))}

            How long an interpreter outlives a host that is killed is measured apart, on an idle machine (`only=death`); [the figures, part by
            part](runtime/lifetime.md#figures).

            ## To run it again

            ```
            dotnet build -c Release bench/PortLeak.Runtime.Benchmarks
            dotnet run -c Release --no-build --project bench/PortLeak.Runtime.Benchmarks -- docs=docs                          # all, some four minutes
            dotnet run -c Release --no-build --project bench/PortLeak.Runtime.Benchmarks -- docs=docs only=ruby                # a part; the page keeps the others
            dotnet run -c Release --no-build --project bench/PortLeak.Runtime.Benchmarks -- docs=docs only=growth calls=10000000
            dotnet run -c Release --no-build --project bench/PortLeak.Runtime.Benchmarks -- only=python work=callers           # some works, for a look
            dotnet run -c Release --no-build --project bench/PortLeak.Runtime.Benchmarks -- detail                             # BenchmarkDotNet, single calls
            ```

            The exit code is the number of bars that were missed and of works that failed. `python=` and `ruby=` name the interpreters (not a shim before
            them). The machine must be idle: both ends of a port spin for a moment before they block, and each needs a processor for that. Where it does
            other work, `chrt -r 5` before the command keeps that away from all peers alike; the tables of the languages were taken so. (Waking costs more then:
            those who block, JSON lines and ErlPort, take some 20 µs a call at ordinary priority.)
            {Detail(folder)}
            """;
        File.WriteAllText(Path.Combine(folder, "benchmarks.md"), page.ReplaceLineEndings("\n").TrimEnd() + "\n");
        File.WriteAllText(Path.Combine(folder, "benchmarks.svg"), Plot.Draw(parts));
    }

    private static string Section(Part part)
    {
        var columns = Peer.Columns.Where(column => part.Rows.Any(row => In(row, column.Members).Any())).ToArray();
        string[] header = ["work", .. columns.Select(column => column.Title), "bars"];
        var rows = part.Rows.Select(row => Line(row.Failure is null
            ? [row.Work, .. columns.Select(column => Cell(row, column.Members)), string.Join("<br>", row.Bars)]
            : [row.Work, .. columns.Select(_ => ""), $"**failed**: {row.Failure}"]));
        return $"""
            ## {part.Title}

            {part.Machine}

            {Line(header)}
            {Line(header.Select(_ => "---"))}
            {string.Join('\n', rows)}
            """;
    }

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static IEnumerable<Figure> In(Row row, string[] members) => row.Figures.Where(figure => members.Contains(figure.Peer));

    // A column's first member is what the column is called after; of the others the name is part of the cell.
    private static string Cell(Row row, string[] members) => string.Join("<br>", In(row, members)
        .Select(figure => members.Length == 1 ? figure.Text : $"{figure.Peer}: {figure.Text}"));

    // What stands at the end of the page was written by hand, about the other benchmark; it stays.
    private static string Detail(string folder)
    {
        const string Heading = "\n## In detail\n";
        var file = Path.Combine(folder, "benchmarks.md");
        var old = File.Exists(file) ? File.ReadAllText(file) : "";
        var start = old.IndexOf(Heading, StringComparison.Ordinal);
        return start < 0 ? "" : old[start..];
    }
}
