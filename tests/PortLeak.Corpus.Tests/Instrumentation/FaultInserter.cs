using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PortLeak.Analyzers.Symbols;
using PortLeak.Corpus.Tests.Execution;
using static PortLeak.Corpus.Tests.Instrumentation.ProbeSyntax;

namespace PortLeak.Corpus.Tests.Instrumentation;

/// <summary>
/// Rewrites a case so that the oracle can watch it and let it fail: a call of <see cref="Probe"/> around every
/// operation that may throw, in evaluation order, and around every call that starts or hands on a port.
/// </summary>
/// <remarks>This part wraps expressions; statements and bodies, and what is replaced, are parts of their own.</remarks>
internal sealed partial class FaultInserter(
    SemanticModel model, Func<IOperation, bool> mayThrow, PortCarriers carriers, SiteTable sites) : CSharpSyntaxRewriter
{
    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        var rewritten = base.Visit(node);
        return node is ExpressionSyntax original && rewritten is ExpressionSyntax expression && IsValue(original)
            ? Wrap(original, expression)
            : rewritten;
    }

    // What stands in an attribute runs at no time of ours.
    public override SyntaxNode? VisitAttributeList(AttributeListSyntax node) => node;

    private ExpressionSyntax Wrap(ExpressionSyntax original, ExpressionSyntax expression)
    {
        var operation = model.GetOperation(original);
        if (operation is null or { ConstantValue.HasValue: true } || operation.Type is not { } type || IsUnspeakable(type))
            return expression;
        if (original is IdentifierNameSyntax or MemberAccessExpressionSyntax && operation is not IPropertyReferenceOperation)
            return expression;

        if (type.SpecialType is SpecialType.System_Void)
            return FailBefore(original, expression, operation);

        if (StartsWork(operation))
            expression = Tracked(original, expression, type);
        return operation switch
        {
            IInvocationOperation or IObjectCreationOperation => WrapCall(original, expression, operation, type),
            IAwaitOperation => FailsAtAwait(original) ? After(original, expression, type) : expression,
            IPropertyReferenceOperation or IArrayElementReferenceOperation when carriers.Carries(type) => expression,
            _ => mayThrow(operation) ? After(original, expression, type) : expression,
        };
    }

    private static ExpressionSyntax Tracked(ExpressionSyntax original, ExpressionSyntax expression, ITypeSymbol type)
        => InConditionalAccess(original)
            ? CallOn(expression, nameof(Probe.Track))
            : CallOf(type, nameof(Probe.Track), expression);

    private ExpressionSyntax WrapCall(ExpressionSyntax original, ExpressionSyntax expression, IOperation operation, ITypeSymbol type)
    {
        if (IsStart(TargetOf(operation), type))
        {
            var start = Number(sites.StartAt(original).Id);
            var ways = Number((int)WaysToFail(original, operation, type));
            return InConditionalAccess(original)
                ? CallOn(expression, nameof(Probe.Start), start, ways)
                : CallOf(type, nameof(Probe.Start), expression, start, ways);
        }

        var point = FaultPoints.Of(operation, mayThrow(operation) || IsAwaitedAndMayThrow(original), carriers);
        var handsOn = carriers.Carries(type) || FaultPoints.HandsOut(operation, carriers) || IsOwnStart(operation);
        if (point is FaultPoint.None && !handsOn)
            return expression;
        if (InConditionalAccess(original))
        {
            var id = Number(sites.At(original).Id);
            return handsOn ? CallOn(expression, nameof(Probe.HandOn), id) : CallOn(expression, nameof(Probe.After), id);
        }

        var site = Number((IsOwnStart(operation) ? sites.StartAt(original) : sites.At(original)).Id);
        var mark = point is FaultPoint.Before ? Call(nameof(Probe.MarkOrFail), site) : Call(nameof(Probe.Mark));
        if (IsOwnStart(operation))
            expression = CallOf(type, nameof(Probe.Create), site, mark, expression);
        else if (handsOn)
            expression = CallOf(type, carriers.Carries(type) ? nameof(Probe.HandOn) : nameof(Probe.HandOut), site, mark, expression);
        else if (point is FaultPoint.Before)
            expression = CallOf(type, nameof(Probe.Before), mark, expression);
        return point is FaultPoint.After && AwaitOf(original) is null ? After(original, expression, type) : expression;
    }

    // What takes effect before it fails does so when it is awaited; the rest has failed before, or fails by itself.
    private bool FailsAtAwait(ExpressionSyntax original)
    {
        if (model.GetOperation(original) is not IAwaitOperation @await || !mayThrow(@await))
            return false;
        if (CallAwaitedBy(@await) is not { } call)
            return !carriers.MayHold(@await.Type);
        return !IsStart(TargetOf(call), call.Type!) && FaultPoints.Of(call, true, carriers) is FaultPoint.After;
    }

    private bool IsAwaitedAndMayThrow(ExpressionSyntax original)
        => AwaitOf(original) is { } syntax && model.GetOperation(syntax) is { } @await && mayThrow(@await);

    // The await that stands right around a call, whatever is configured in between.
    private AwaitExpressionSyntax? AwaitOf(ExpressionSyntax call)
    {
        for (var current = call.Parent; ; current = current.Parent)
        {
            switch (current)
            {
                case AwaitExpressionSyntax found:
                    return found;
                case ParenthesizedExpressionSyntax:
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" or "AsTask" }:
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" or "AsTask" } }:
                    break;
                default:
                    return null;
            }
        }
    }

    private static IInvocationOperation? CallAwaitedBy(IAwaitOperation @await)
        => @await.Operation.StripConfigured() as IInvocationOperation;

    private bool IsOwnStart(IOperation operation) => operation switch
    {
        IObjectCreationOperation creation => carriers.IsOwnPort(creation.Type),
        IInvocationOperation invocation => PortCarriers.DemandsStop(invocation.TargetMethod),
        _ => false,
    };

    private ExpressionSyntax After(ExpressionSyntax original, ExpressionSyntax expression, ITypeSymbol type)
    {
        var site = Number(sites.At(original).Id);
        return InConditionalAccess(original)
            ? CallOn(expression, nameof(Probe.After), site)
            : CallOf(type, nameof(Probe.After), expression, site);
    }

    // In `a?.Do()` nothing can stand before or after the call, which has no value: its receiver fails instead.
    private ExpressionSyntax FailBefore(ExpressionSyntax original, ExpressionSyntax expression, IOperation operation)
    {
        if (!InConditionalAccess(original) || expression is not InvocationExpressionSyntax invocation || !mayThrow(operation))
            return expression;
        var site = Number(sites.At(original).Id);
        return invocation.Expression switch
        {
            MemberBindingExpressionSyntax binding => invocation.WithExpression(
                SyntaxFactory.MemberAccessExpression(
                    SyntaxKind.SimpleMemberAccessExpression,
                    SyntaxFactory.InvocationExpression(
                        SyntaxFactory.MemberBindingExpression(SyntaxFactory.IdentifierName(nameof(Probe.After))),
                        SyntaxFactory.ArgumentList([SyntaxFactory.Argument(site)])),
                    binding.Name)),
            MemberAccessExpressionSyntax access => invocation.WithExpression(
                access.WithExpression(CallOn(access.Expression, nameof(Probe.After), site))),
            _ => expression,
        };
    }

    private static IMethodSymbol? TargetOf(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => invocation.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        _ => null,
    };

    // The starts of the runtime itself: its own methods and constructors that hand out something to be stopped.
    private bool IsStart(IMethodSymbol? target, ITypeSymbol type)
        => target is { DeclaringSyntaxReferences.IsEmpty: true, ContainingType: { } declaring }
            && declaring.ContainingNamespace is { Name: "PortLeak", ContainingNamespace.IsGlobalNamespace: true }
            && carriers.Carries(type)
            && target.Name is not "Own";

    private static bool IsUnspeakable(ITypeSymbol type)
        => type.TypeKind is TypeKind.Pointer or TypeKind.FunctionPointer or TypeKind.Dynamic or TypeKind.Error;

    private static bool InConditionalAccess(ExpressionSyntax expression)
    {
        for (var current = expression; ;)
        {
            switch (current)
            {
                case MemberBindingExpressionSyntax or ElementBindingExpressionSyntax:
                    return true;
                case MemberAccessExpressionSyntax access:
                    current = access.Expression;
                    break;
                case InvocationExpressionSyntax invocation:
                    current = invocation.Expression;
                    break;
                case ElementAccessExpressionSyntax element:
                    current = element.Expression;
                    break;
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed:
                    current = suppressed.Operand;
                    break;
                default:
                    return false;
            }
        }
    }

    // Names of members, targets of assignments and what is passed by reference are places, not values.
    private static bool IsValue(ExpressionSyntax node) => node.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name != node,
        MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax or QualifiedNameSyntax => false,
        AliasQualifiedNameSyntax or TypeArgumentListSyntax or ExpressionColonSyntax => false,
        AssignmentExpressionSyntax assignment => assignment.Left != node,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } => false,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } => false,
        ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } => false,
        ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } tuple } => assignment.Left != tuple,
        RefExpressionSyntax or RefTypeSyntax or NullableTypeSyntax or ArrayTypeSyntax => false,
        ConstantPatternSyntax or CaseSwitchLabelSyntax or TypeConstraintSyntax or BaseTypeSyntax => false,
        _ => node is not (TypeSyntax and not IdentifierNameSyntax),
    };
}
