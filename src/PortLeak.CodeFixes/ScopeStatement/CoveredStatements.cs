using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.ScopeStatement;

/// <summary>The statements from a start to the last mention of what may hold its port: what a scope around the port has to cover.</summary>
internal static class CoveredStatements
{
    public static IReadOnlyList<StatementSyntax> Of(FlaggedStart start)
    {
        var mentions = FlowOf(start).Mentions;
        var following = start.Holder!.List.After(start.Holder.Declaration).ToList();
        var last = following.FindLastIndex(statement => mentions.Any(name => statement.FullSpan.Contains(name.Span)));
        return following.Take(last + 1).ToList();
    }

    /// <summary>Whether something that may hold the port is used where no statement beside the start is: after a loop, by a caller.</summary>
    public static bool MissSome(FlaggedStart start)
    {
        var flow = FlowOf(start);
        var end = start.Holder!.List.Container.Span.End;
        return flow.Leaves || flow.Mentions.Any(name => name.SpanStart > end);
    }

    private static PortFlow FlowOf(FlaggedStart start) =>
        PortFlow.Of(start.Holder!.All[0], start.Function.Node, start.Model);
}
