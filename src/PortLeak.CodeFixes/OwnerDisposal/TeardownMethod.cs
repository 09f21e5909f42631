using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.CodeFixes.Layout;
using PortLeak.CodeFixes.MakeAsync;
using PortLeak.CodeFixes.RedundantStops;
using PortLeak.CodeFixes.Starts;

namespace PortLeak.CodeFixes.OwnerDisposal;

/// <summary>A method of the teardown that also stops a member.</summary>
internal static class TeardownMethod
{
    /// <summary>Whether the method can stop the member: an asynchronous one awaits, a synchronous one blocks.</summary>
    public static bool CanStop(MethodDeclarationSyntax method, OwnedMember member) => Code(method, member) is not null;

    /// <summary>The method with the stop at its end; with <paramref name="always"/>, in a <c>finally</c> around what it does.</summary>
    public static MethodDeclarationSyntax Extend(
        MethodDeclarationSyntax method, OwnedMember member, bool always, SourceLayout layout)
    {
        var code = Code(method, member)!;
        var extended = WithBlock(method, member, layout);
        var function = EnclosingFunction.Of(method)!;
        if (!function.IsAsync && ReturnKinds.Of(function, member.Model) is ReturnKind.Task)
            extended = (MethodDeclarationSyntax)AsyncForm.Of(extended, ReturnKind.Task, layout);

        var outer = layout.IndentationOf(method);
        var body = extended.Body!;
        if (!always || body.Statements.Count == 0)
            return extended.WithBody(body.AddStatements(layout.Statement(code, outer + layout.Unit)));

        var stops = StopsIn(body, member);
        var attempt = (TryStatementSyntax)layout.Statement(
            $"try\n{{\n}}\nfinally\n{{\n    {code.Replace("\n", "\n    ")}\n}}", outer + layout.Unit);
        var guarded = StopRemover.Enclose(body.Statements, stops, extended, outer + layout.Unit, layout);
        return extended.WithBody(body.WithStatements(SyntaxFactory.SingletonList<StatementSyntax>(attempt.WithBlock(guarded))));
    }

    /// <summary>Whether something in the method may throw or return: anything but stops, plain output and plain assignments.</summary>
    public static bool MayLeaveEarly(MethodDeclarationSyntax method) => method.DescendantNodes().Any(node => node switch
    {
        InvocationExpressionSyntax call => !IsHarmless(call),
        AwaitExpressionSyntax wait => wait.Expression is not InvocationExpressionSyntax,
        ReturnStatementSyntax exit => exit.Parent is not BlockSyntax { Parent: MethodDeclarationSyntax },
        BaseObjectCreationExpressionSyntax or ThrowStatementSyntax or ThrowExpressionSyntax => true,
        ElementAccessExpressionSyntax or CastExpressionSyntax => true,
        _ => false,
    });

    /// <summary>The statements that stop the member.</summary>
    public static IReadOnlyList<StatementSyntax> StopsIn(SyntaxNode body, OwnedMember member) =>
    [
        .. body.DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == member.Symbol.Name)
            .Select(name => StopStatement.Around(name, member.Stops))
            .OfType<StatementSyntax>(),
    ];

    private static MethodDeclarationSyntax WithBlock(MethodDeclarationSyntax method, OwnedMember member, SourceLayout layout) =>
        method.ExpressionBody is { } body
            ? (MethodDeclarationSyntax)BlockBody.Of(EnclosingFunction.Of(method)!, member.Model, null, body.Expression, layout)
            : method;

    private static string? Code(MethodDeclarationSyntax method, OwnedMember member)
    {
        var returns = ReturnKinds.Of(EnclosingFunction.Of(method)!, member.Model);
        var isAsync = returns is ReturnKind.Task;
        if (!isAsync && returns is not ReturnKind.Nothing)
            return null;
        if (member.IsInherited)
            return BaseCall(method, isAsync);

        var stop = MemberStop.Code(member, isAsync);
        if (stop is null || !Teardown.IsDisposeOfBool(method))
            return stop;

        var disposing = method.ParameterList.Parameters[0].Identifier.ValueText;
        return $"if ({disposing})\n{{\n    {stop.Replace("\n", "\n    ")}\n}}";
    }

    // The base stops its own members, if it is asked to.
    private static string? BaseCall(MethodDeclarationSyntax method, bool isAsync)
    {
        if (!method.Modifiers.Any(SyntaxKind.OverrideKeyword) || method.DescendantNodes().OfType<BaseExpressionSyntax>().Any())
            return null;

        var arguments = string.Join(
            ", ", method.ParameterList.Parameters.Select(parameter => parameter.Identifier.ValueText));
        return $"{(isAsync ? "await " : string.Empty)}base.{method.Identifier.ValueText}({arguments});";
    }

    private static bool IsHarmless(InvocationExpressionSyntax call)
    {
        var name = call.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
            _ => string.Empty,
        };
        return name is "Dispose" or "DisposeAsync" or "Stop" or "StopAsync" or "Kill" or "SuppressFinalize"
            or "Write" or "WriteLine" or "Clear" or "ConfigureAwait";
    }
}
