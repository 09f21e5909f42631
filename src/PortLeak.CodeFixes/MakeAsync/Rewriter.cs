using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Fixing;
using PortLeak.CodeFixes.Layout;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.MakeAsync;

/// <summary>Makes the function around a start asynchronous, and then does what another rewriting does in asynchronous code.</summary>
/// <param name="then">What to do in the asynchronous function.</param>
/// <param name="changesTypes">
/// Whether a function may get another return type: not by default, because code that is synchronous throughout is well
/// served with <c>using</c>.
/// </param>
internal sealed class Rewriter(StartRewriting then, bool changesTypes = false) : StartRewriting
{
    private const string TasksNamespace = "System.Threading.Tasks";

    public override string Key => changesTypes ? $"make-async+{then.Key}" : $"async+{then.Key}";

    public override bool IsLastResort => then.IsLastResort;

    public override string Title(FlaggedStart start)
    {
        var title = then.Title(start.InAsyncFunction());
        return $"Make {NameOf(start.Function.Node)} async and {char.ToLowerInvariant(title[0])}{title.Substring(1)}";
    }

    public override string? ReasonAgainst(FlaggedStart start) =>
        Eligibility.ReasonAgainst(start.Function, start.Model)
        ?? GetsAnotherType(start)
        ?? then.ReasonAgainst(start.InAsyncFunction())
        ?? GainsNothing(start);

    public override Rewritten Rewrite(FlaggedStart start)
    {
        var inner = then.Rewrite(start.InAsyncFunction());
        var function = start.Function.Node;
        var changed = function == inner.Region ? inner.Replacement : function.ReplaceNode(inner.Region, inner.Replacement);
        var kind = ReturnKinds.Of(start.Function, start.Model)!.Value;
        return new Rewritten(
            function,
            AsyncForm.Of(changed, kind, SourceLayout.Of(function)),
            [.. inner.Namespaces, .. ChangesType(kind) && !KnowsTask(start) ? [TasksNamespace] : Array.Empty<string>()]);
    }

    private string? GetsAnotherType(FlaggedStart start)
    {
        var gets = ReturnKinds.Of(start.Function, start.Model) is { } kind && ChangesType(kind)
            && start.Function.Node is not AnonymousFunctionExpressionSyntax;
        return gets == changesTypes ? null : gets ? "the function would get another type" : "the function keeps its type";
    }

    private static string? GainsNothing(FlaggedStart start) =>
        start.InAsyncFunction().Scope is ScopeForm.Using ? "there is nothing to await in the function" : null;

    private static bool KnowsTask(FlaggedStart start) => start.Model
        .LookupNamespacesAndTypes(start.Function.Node.SpanStart, name: "Task")
        .Any(type => type.ContainingNamespace?.ToDisplayString() == TasksNamespace);

    private static bool ChangesType(ReturnKind kind) => kind is ReturnKind.Nothing or ReturnKind.Value;

    private static string NameOf(SyntaxNode function) => function switch
    {
        MethodDeclarationSyntax method => $"'{method.Identifier.ValueText}'",
        LocalFunctionStatementSyntax local => $"'{local.Identifier.ValueText}'",
        _ => "the lambda",
    };
}
