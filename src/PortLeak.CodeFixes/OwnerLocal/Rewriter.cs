using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Fixing;
using PortLeak.CodeFixes.Layout;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.OwnerLocal;

/// <summary>
/// A variable that is swapped, assigned again or passed by reference cannot own a port: a second one does, declared with
/// <c>await using</c>, and the variable refers to the same port.
/// </summary>
internal sealed class Rewriter : StartRewriting
{
    public override string Key => "owner-local";

    public override bool IsLastResort => true;

    public override string Title(FlaggedStart start) => start.Scope is ScopeForm.AwaitUsing
        ? "Own in a second local, declared with 'await using'"
        : "Own in a second local, declared with 'using'";

    public override string? ReasonAgainst(FlaggedStart start) => Eligibility.ReasonAgainst(start);

    public override Rewritten Rewrite(FlaggedStart start)
    {
        var list = start.Holder!.List;
        var declaration = start.Holder.Declaration;
        var layout = SourceLayout.Of(declaration);
        var indentation = SourceLayout.SpaceBefore(declaration);
        var name = FreeName.For(start.PortType, declaration, start.Model);
        var keyword = start.Scope is ScopeForm.AwaitUsing ? "await using" : "using";
        var owner = layout
            .Statement($"{keyword} var {name} = {AwaitedStart.Of(start).WithoutTrivia()};", indentation)
            .WithLeadingTrivia(declaration.GetLeadingTrivia());
        var second = declaration
            .ReplaceNode(start.Value, SyntaxFactory.IdentifierName(name).WithTriviaFrom(start.Value))
            .WithLeadingTrivia(SyntaxFactory.Whitespace(indentation));
        var container = list.With(list.Statements.SelectMany(
            statement => statement == declaration ? [owner, second] : new[] { statement }));
        return new Rewritten(
            list.Container, container is SwitchSectionSyntax section ? SwitchBraces.Add(section, layout) : container);
    }
}
