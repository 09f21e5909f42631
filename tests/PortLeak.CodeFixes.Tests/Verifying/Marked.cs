using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace PortLeak.CodeFixes.Tests.Verifying;

/// <summary>Source with its findings marked: <c>{|PORT001:PythonPort.StartAsync()|}</c>.</summary>
internal sealed partial class Marked
{
    private Marked(string source, ImmutableArray<(string Rule, TextSpan Span)> findings)
    {
        Source = source;
        Findings = findings;
    }

    public string Source { get; }

    public ImmutableArray<(string Rule, TextSpan Span)> Findings { get; }

    public static Marked Parse(string marked)
    {
        var source = new System.Text.StringBuilder();
        var open = new Stack<(string Rule, int Start)>();
        var findings = ImmutableArray.CreateBuilder<(string, TextSpan)>();
        var position = 0;
        foreach (Match mark in Mark().Matches(marked))
        {
            source.Append(marked, position, mark.Index - position);
            position = mark.Index + mark.Length;
            if (mark.Groups["rule"].Success)
                open.Push((mark.Groups["rule"].Value, source.Length));
            else if (open.Count > 0)
            {
                var (rule, start) = open.Pop();
                findings.Add((rule, TextSpan.FromBounds(start, source.Length)));
            }
        }

        source.Append(marked, position, marked.Length - position);
        return new Marked(source.ToString(), findings.ToImmutable());
    }

    [GeneratedRegex(@"\{\|(?<rule>PORT\d{3}):|\|\}")]
    private static partial Regex Mark();
}
