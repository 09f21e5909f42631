using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace PortLeak.Corpus.Tests.Cases;

/// <summary>Reads a case: takes the markers out of its source and remembers what they say.</summary>
internal static partial class CaseParser
{
    public static CorpusCase Parse(string name, IEnumerable<(string Path, string Text)> texts)
    {
        var files = texts.Select(file => ParseFile(file.Path, file.Text)).ToList();
        var source = files[0].Source;
        var cannotRun = CannotRun().Match(source);
        var options = Option().Matches(source).ToDictionary(m => m.Groups["key"].Value, m => m.Groups["value"].Value);
        return new CorpusCase(name, files, cannotRun.Success ? cannotRun.Groups["reason"].Value : null, options);
    }

    private static CaseFile ParseFile(string path, string text)
    {
        var source = new StringBuilder();
        var labels = new List<Label>();
        var open = new Stack<(string RuleId, int Start)>();
        var position = 0;
        foreach (Match marker in Marker().Matches(text))
        {
            source.Append(text, position, marker.Index - position);
            position = marker.Index + marker.Length;
            if (marker.Groups["id"].Success)
                open.Push((marker.Groups["id"].Value, source.Length));
            else if (open.TryPop(out var opened))
                labels.Add(new Label(opened.RuleId, path, TextSpan.FromBounds(opened.Start, source.Length)));
            else
                throw new FormatException($"{path}: a marker is closed that was not opened");
        }

        if (open.Count > 0)
            throw new FormatException($"{path}: the marker of {open.Peek().RuleId} is not closed");
        source.Append(text, position, text.Length - position);
        return new CaseFile(path, source.ToString(), labels);
    }

    [GeneratedRegex(@"\{\|(?<id>PORT\d{3}):|\|\}")]
    private static partial Regex Marker();

    [GeneratedRegex(@"^// cannot run: (?<reason>.+)$", RegexOptions.Multiline)]
    private static partial Regex CannotRun();

    [GeneratedRegex(@"^// \.editorconfig: (?<key>[\w.]+) = (?<value>.+)$", RegexOptions.Multiline)]
    private static partial Regex Option();
}
