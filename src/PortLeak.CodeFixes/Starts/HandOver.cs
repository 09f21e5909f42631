using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.CodeFixes.Starts;

/// <summary>Recognizes the places where a port gets another owner.</summary>
internal static class HandOver
{
    /// <summary>Whether an expression that has a port as its value stands where somebody else comes to own it.</summary>
    public static bool Is(ExpressionSyntax port, SemanticModel model)
    {
        var value = port;
        while (SameValue(value) is { } wider)
            value = wider;

        return value.Parent switch
        {
            ReturnStatementSyntax or YieldStatementSyntax or ArrowExpressionClauseSyntax => true,
            AnonymousFunctionExpressionSyntax lambda => lambda.ExpressionBody == value,
            AssignmentExpressionSyntax assignment => assignment.Right == value && !IsDiscard(assignment.Left),
            EqualsValueClauseSyntax => true,
            InitializerExpressionSyntax or ExpressionElementSyntax or AnonymousObjectMemberDeclaratorSyntax => true,
            ArgumentSyntax argument => TakesArgument(argument, model),
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "LinkTo" } link => link.Expression == value,
            _ => false,
        };
    }

    private static ExpressionSyntax? SameValue(ExpressionSyntax value) => value.Parent switch
    {
        ParenthesizedExpressionSyntax or CastExpressionSyntax or SwitchExpressionArmSyntax => value.Parent as ExpressionSyntax,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } certain => certain,
        ConditionalExpressionSyntax choice when choice.Condition != value => choice,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.AsExpression } binary => binary,
        _ => null,
    };

    private static bool IsDiscard(ExpressionSyntax target) => target is IdentifierNameSyntax { Identifier.ValueText: "_" };

    // Parameters are borrowed (analyzer.md, section 1); what keeps its argument says so, or is known to.
    private static bool TakesArgument(ArgumentSyntax argument, SemanticModel model) => argument.Parent switch
    {
        TupleExpressionSyntax => true,
        BracketedArgumentListSyntax => false,
        ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax } => true,
        ArgumentListSyntax { Parent: ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax } => true,
        ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list =>
            model.GetSymbolInfo(call).Symbol is IMethodSymbol method && TakesParameter(method, argument, list),
        _ => false,
    };

    private static bool TakesParameter(IMethodSymbol method, ArgumentSyntax argument, ArgumentListSyntax list)
    {
        if (Keeps(method))
            return true;

        var parameter = argument.NameColon is { } named
            ? method.Parameters.FirstOrDefault(candidate => candidate.Name == named.Name.Identifier.ValueText)
            : method.Parameters.ElementAtOrDefault(list.Arguments.IndexOf(argument));
        return parameter is not null && parameter.GetAttributes().Any(
            attribute => attribute.AttributeClass.Is(KnownTypeNames.TakesOwnershipAttribute)
                || attribute.AttributeClass.Is(KnownTypeNames.HandlesResourceDisposalAttribute));
    }

    // Collections, completed tasks and interlocked exchanges: what metadata methods keep of their arguments. A task that
    // waits for others only looks at them.
    private static bool Keeps(IMethodSymbol method) =>
        (method.ContainingType?.Name is not "Task" || method.Name == "FromResult")
        && method.ContainingNamespace?.ToDisplayString() is { } space
        && (space.StartsWith("System.Collections", StringComparison.Ordinal)
            || space.StartsWith("System.Threading", StringComparison.Ordinal));
}
