using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.ScopeStatement;

/// <summary>The statements from a start to the last mention of what may hold its port: what a scope around the port has to cover.</summary>
internal static class CoveredStatements
{
    public static IReadOnlyList<StatementSyntax> Of(FlaggedStart start)
    {
        var mentions = start.Flow.Mentions;
        var following = start.Holder!.List.After(start.Holder.Declaration).ToList();
        var last = following.FindLastIndex(statement => mentions.Any(name => statement.FullSpan.Contains(name.Span)));
        return following.Take(last + 1).ToList();
    }

    /// <summary>Whether something that may hold the port is used where no statement beside the start is: after a loop, by a caller.</summary>
    public static bool MissSome(FlaggedStart start)
    {
        var end = start.Holder!.List.Container.Span.End;
        return start.Flow.Leaves || start.Flow.Mentions.Any(name => name.SpanStart > end);
    }
}
