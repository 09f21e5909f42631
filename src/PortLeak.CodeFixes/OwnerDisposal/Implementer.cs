using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Fixing;
using PortLeak.CodeFixes.Layout;

namespace PortLeak.CodeFixes.OwnerDisposal;

/// <summary>
/// Gives a type that keeps a port a <c>DisposeAsync</c>, or a <c>Dispose</c> where the port has only that. The type is a
/// port itself from then on.
/// </summary>
internal sealed class Implementer : Rewriting
{
    public override string Key => "implement-teardown";

    public override bool PassesTheObligationOn => true;

    public override string Title(Finding finding)
    {
        CodeOf(OwnedMember.Of(finding)!, out var isAsync);
        return $"Implement '{InterfaceName(isAsync)}' and stop '{OwnedMember.Of(finding)!.Symbol.Name}'";
    }

    public override string? ReasonAgainst(Finding finding) => Eligibility.ReasonAgainstImplementing(finding);

    public override Rewritten Rewrite(Finding finding)
    {
        var member = OwnedMember.Of(finding)!;
        var layout = SourceLayout.Of(member.Type);
        var code = CodeOf(member, out var isAsync)!.Replace("\n", "\n    ");
        var signature = isAsync ? "public async ValueTask DisposeAsync()" : "public void Dispose()";
        var indentation = layout.IndentationOf(member.Type);
        var method = layout.Member($"{signature}\n{{\n    {code}\n}}", indentation + layout.Unit);
        var blank = member.Type.Members.Count > 0 ? SyntaxFactory.TriviaList(layout.EndOfLine) : default;

        var type = WithInterface(member.Type, InterfaceName(isAsync));
        type = type.WithMembers(type.Members.Add(
            method.WithLeadingTrivia(blank.AddRange(method.GetLeadingTrivia()))));
        return new Rewritten(member.Type, type, [.. Namespaces(member, isAsync)]);
    }

    /// <summary>The stop of the member, asynchronous where it has one.</summary>
    public static string? CodeOf(OwnedMember member, out bool isAsync)
    {
        var code = MemberStop.Code(member, isAsync: true);
        isAsync = code is not null;
        return code ?? MemberStop.Code(member, isAsync: false);
    }

    private static string InterfaceName(bool isAsync) => isAsync ? "IAsyncDisposable" : "IDisposable";

    // The base list stands behind the name and its parameters, and before the constraints.
    private static TypeDeclarationSyntax WithInterface(TypeDeclarationSyntax type, string name)
    {
        var added = SyntaxFactory.SimpleBaseType(SyntaxFactory.IdentifierName(name));
        if (type.BaseList is { } bases)
        {
            var trailing = bases.GetTrailingTrivia();
            var types = bases.WithoutTrailingTrivia().Types.Add(added.WithLeadingTrivia(SyntaxFactory.Space));
            return type.WithBaseList(bases.WithTypes(types).WithTrailingTrivia(trailing));
        }

        var before = type.ParameterList?.CloseParenToken ?? type.TypeParameterList?.GreaterThanToken ?? type.Identifier;
        var list = SyntaxFactory.BaseList(
            SyntaxFactory.Token(SyntaxKind.ColonToken).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.SingletonSeparatedList<BaseTypeSyntax>(added)).WithTrailingTrivia(before.TrailingTrivia);
        return type.ReplaceToken(before, before.WithTrailingTrivia(SyntaxFactory.Space)).WithBaseList(list);
    }

    private static IEnumerable<string> Namespaces(OwnedMember member, bool isAsync)
    {
        if (!IsKnown(member, InterfaceName(isAsync)))
            yield return "System";
        if (isAsync && !IsKnown(member, "ValueTask"))
            yield return "System.Threading.Tasks";
    }

    private static bool IsKnown(OwnedMember member, string name) =>
        member.Model.LookupNamespacesAndTypes(member.Type.SpanStart, name: name).Any();
}
