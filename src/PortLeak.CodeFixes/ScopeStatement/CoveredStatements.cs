using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.ScopeStatement;

/// <summary>The statements from a start to the last mention of its port: what a scope around the port has to cover.</summary>
internal static class CoveredStatements
{
    public static IReadOnlyList<StatementSyntax> Of(FlaggedStart start)
    {
        var following = start.Holder!.List.After(start.Holder.Declaration).ToList();
        var last = following.FindLastIndex(
            statement => start.Uses.Mentions.Any(name => statement.FullSpan.Contains(name.Span)));
        return following.Take(last + 1).ToList();
    }
}
