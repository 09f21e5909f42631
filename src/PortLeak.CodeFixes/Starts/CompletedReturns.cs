using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PortLeak.CodeFixes.Starts;

/// <summary>Recognizes a synchronous function that only wraps what it returns into tasks that are complete.</summary>
internal static class CompletedReturns
{
    public static bool Only(EnclosingFunction function) => function.DescendantsOutsideNestedFunctions()
        .OfType<ReturnStatementSyntax>()
        .All(exit => exit.Expression is null or LiteralExpressionSyntax or DefaultExpressionSyntax
            or ObjectCreationExpressionSyntax { Type: GenericNameSyntax { Identifier.ValueText: "ValueTask" } }
            or InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "FromResult" },
        }
            or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CompletedTask" });
}
