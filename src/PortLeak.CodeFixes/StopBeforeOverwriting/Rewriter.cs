using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Fixing;
using PortLeak.CodeFixes.Layout;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.StopBeforeOverwriting;

/// <summary>Stops what a variable holds before it gets another value.</summary>
internal sealed class Rewriter : StartRewriting
{
    public override string Key => "stop-before-overwriting";

    public override string Title(FlaggedStart start) => $"Stop '{Overwrite.Of(start)!.Target}' before it is overwritten";

    public override string? ReasonAgainst(FlaggedStart start) => Eligibility.ReasonAgainst(start);

    public override Rewritten Rewrite(FlaggedStart start)
    {
        var overwrite = Overwrite.Of(start)!;
        var layout = SourceLayout.Of(overwrite.Whole);
        var code = Code(start, overwrite);
        if (overwrite.Function.Expression == overwrite.Whole)
        {
            return new Rewritten(
                overwrite.Function.Node,
                BlockBody.Of(overwrite.Function, start.Model, code.Replace("\n", "\n    "), overwrite.Whole, layout));
        }

        var statement = overwrite.Whole.FirstAncestorOrSelf<StatementSyntax>()!;
        var stop = layout.Statement(code, SourceLayout.SpaceBefore(statement));
        if (StatementList.Around(statement) is not { } list)
            return new Rewritten(statement, Braces.Around([stop, statement], SourceLayout.SpaceBefore(statement.Parent!), layout));

        stop = stop.WithLeadingTrivia(statement.GetLeadingTrivia());
        var following = statement.WithLeadingTrivia(
            Microsoft.CodeAnalysis.CSharp.SyntaxFactory.Whitespace(SourceLayout.SpaceBefore(statement)));
        return new Rewritten(list.Container, list.With(list.Statements.SelectMany(
            existing => existing == statement ? [stop, following] : new[] { existing })));
    }

    public static string? StopOf(FlaggedStart start, Overwrite overwrite, string receiver) => StopCall.For(
        receiver,
        start.PortType,
        start.Stops,
        overwrite.Function,
        overwrite.Whole,
        start.Model,
        StopCall.ConfiguresAwait(start.Value));

    private static string Code(FlaggedStart start, Overwrite overwrite)
    {
        var target = overwrite.Target.ToString();
        var symbol = start.Model.GetSymbolInfo(overwrite.Target).Symbol;
        if (symbol is ILocalSymbol && start.Holder is { Assignment: null })
            return StopOf(start, overwrite, target)!;
        if (symbol is ILocalSymbol or IFieldSymbol or IParameterSymbol)
            return $"if ({target} is not null)\n    {StopOf(start, overwrite, target)}";

        // Elements and properties may give another value each time they are read.
        var old = FreeName.Free("previous", overwrite.Whole, start.Model);
        return $"if ({target} is {{ }} {old})\n    {StopOf(start, overwrite, old)}";
    }
}
