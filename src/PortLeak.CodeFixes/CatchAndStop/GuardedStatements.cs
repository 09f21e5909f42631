using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.CatchAndStop;

/// <summary>The statements from a start to the hand-over of its port, with that.</summary>
internal static class GuardedStatements
{
    public static IReadOnlyList<StatementSyntax> Of(FlaggedStart start)
    {
        var following = start.Holder!.List.After(start.Holder.Declaration).ToList();
        var last = following.FindLastIndex(
            statement => start.HandOvers.Any(name => statement.FullSpan.Contains(name.Span)));
        return following.Take(last + 1).ToList();
    }
}
