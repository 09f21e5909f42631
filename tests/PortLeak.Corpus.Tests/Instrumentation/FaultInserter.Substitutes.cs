using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PortLeak.Corpus.Tests.Execution;
using static PortLeak.Corpus.Tests.Instrumentation.ProbeSyntax;

namespace PortLeak.Corpus.Tests.Instrumentation;

/// <summary>What cannot run as it stands: delays, timers and threads, the console, and the end of the process.</summary>
internal sealed partial class FaultInserter
{
    private static readonly HashSet<string> Callbacks =
        ["WaitCallback", "ThreadStart", "ParameterizedThreadStart", "TimerCallback", "IThreadPoolWorkItem"];

    private static readonly HashSet<string> Delays =
        ["delay", "millisecondsDelay", "timeout", "millisecondsTimeout", "dueTime", "period"];

    private static readonly HashSet<string> Races =
        ["WhenAny", "WaitAsync", "WaitAny", "Wait", "IsCompleted", "IsCompletedSuccessfully", "ContinueWith"];

    private bool? _races;

    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        var operation = model.GetOperation(node);
        if (operation is INameOfOperation)
            return node;

        var rewritten = (InvocationExpressionSyntax)base.VisitInvocationExpression(node)!;
        if (operation is not IInvocationOperation { TargetMethod: { } target })
            return rewritten;

        return (target.ContainingType.Name, target.Name) switch
        {
            ("Environment", "Exit" or "FailFast") => Call(nameof(Probe.Exit)),
            ("Console", "Write" or "WriteLine") => rewritten.WithExpression(
                SyntaxFactory.ParseExpression($"global::System.IO.TextWriter.Null.{target.Name}")),
            ("ConcurrentDictionary", "GetOrAdd") when rewritten.Expression is MemberAccessExpressionSyntax access =>
                Raced(rewritten, access.Expression, target),
            _ => rewritten,
        };
    }

    public override SyntaxNode? VisitMemberAccessExpression(MemberAccessExpressionSyntax node)
        => model.GetSymbolInfo(node).Symbol is IPropertySymbol { Name: "Out" or "Error", ContainingType.Name: "Console" }
            ? SyntaxFactory.ParseExpression("global::System.IO.TextWriter.Null")
            : base.VisitMemberAccessExpression(node);

    public override SyntaxNode? VisitObjectCreationExpression(ObjectCreationExpressionSyntax node)
        => EndsWithRun(node, (ExpressionSyntax)base.VisitObjectCreationExpression(node)!);

    public override SyntaxNode? VisitImplicitObjectCreationExpression(ImplicitObjectCreationExpressionSyntax node)
        => EndsWithRun(node, (ExpressionSyntax)base.VisitImplicitObjectCreationExpression(node)!);

    public override SyntaxNode? VisitArgument(ArgumentSyntax node)
    {
        var rewritten = (ArgumentSyntax)base.VisitArgument(node)!;
        if (model.GetOperation(node) is not IArgumentOperation { Parameter: { } parameter })
            return rewritten;

        var type = parameter.Type;
        if (Callbacks.Contains(type.Name) || IsQueuedAction(parameter))
            return rewritten.WithExpression(Call(nameof(Probe.Callback), Cast(type, rewritten.Expression)));
        return Delays.Contains(parameter.Name) && IsOfThreading(parameter.ContainingSymbol.ContainingType)
            ? rewritten.WithExpression(Call(nameof(Probe.Soon), Cast(type, rewritten.Expression)))
            : rewritten;
    }

    // Every run is a process of its own: what a process sets once is set once a run.
    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node)
    {
        var rewritten = (FieldDeclarationSyntax)base.VisitFieldDeclaration(node)!;
        return node.Modifiers.Any(SyntaxKind.StaticKeyword)
            ? rewritten.WithModifiers([.. rewritten.Modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.ReadOnlyKeyword))])
            : rewritten;
    }

    public override SyntaxNode? VisitPropertyDeclaration(PropertyDeclarationSyntax node)
    {
        var rewritten = (PropertyDeclarationSyntax)base.VisitPropertyDeclaration(node)!;
        if (!node.Modifiers.Any(SyntaxKind.StaticKeyword) || node is not { Initializer: not null, AccessorList.Accessors: [var getter] })
            return rewritten;
        var setter = SyntaxFactory.AccessorDeclaration(SyntaxKind.SetAccessorDeclaration)
            .WithSemicolonToken(getter.SemicolonToken);
        return rewritten.WithAccessorList(rewritten.AccessorList!.AddAccessors(setter));
    }

    private ExpressionSyntax EndsWithRun(BaseObjectCreationExpressionSyntax node, ExpressionSyntax rewritten)
    {
        if (model.GetTypeInfo(node).Type is INamedTypeSymbol { Name: "Progress", TypeArguments: [var report] }
            && node.ArgumentList?.Arguments is [_])
        {
            var handler = ((BaseObjectCreationExpressionSyntax)rewritten).ArgumentList!.Arguments[0].Expression;
            return CallOf(report, nameof(Probe.Progress), handler);
        }

        return model.GetTypeInfo(node).Type is { Name: "Timer" or "PeriodicTimer" } type && (IsOfThreading(type) || type.ContainingNamespace.Name == "Timers")
            ? CallOf(type, nameof(Probe.EndWithRun), rewritten)
            : rewritten;
    }

    private static bool IsQueuedAction(IParameterSymbol parameter)
        => parameter is { Name: "callBack", Type.Name: "Action", ContainingSymbol.ContainingType.Name: "ThreadPool" };

    private static bool IsOfThreading(ITypeSymbol type)
        => type.ContainingNamespace.ToDisplayString().StartsWith("System.Threading", StringComparison.Ordinal);

    // Two callers that find the key absent both run their factory, and one result is lost.
    private static InvocationExpressionSyntax Raced(
        InvocationExpressionSyntax call, ExpressionSyntax dictionary, IMethodSymbol target)
        => target.Parameters.Any(parameter => parameter.Type.TypeKind is TypeKind.Delegate)
            ? Call(nameof(Probe.GetOrAdd), [dictionary, .. call.ArgumentList.Arguments.Select(argument => argument.Expression)])
            : call;

    // What starts work of its own, so that the run is not over before that has ended.
    private static bool StartsWork(IOperation operation)
        => operation is IInvocationOperation { TargetMethod: { } target }
            && (target.ContainingType.Name, target.Name) is ("Task" or "TaskFactory", "Run" or "StartNew" or "ContinueWith")
                or ("Parallel", "ForEachAsync" or "ForAsync" or "InvokeAsync")
                or ("Framework", _);

    // A start that is awaited where it stands completes at once and fails in one way: nobody could tell.
    private Ways WaysToFail(ExpressionSyntax original, IOperation operation, ITypeSymbol type)
    {
        var ways = mayThrow(operation) ? Ways.Throw : Ways.None;
        if (AwaitOf(original) is not null || type.Name is not ("Task" or "ValueTask"))
            return ways;
        if (ways is not Ways.None)
            ways |= Ways.FaultedTask;
        _races ??= model.SyntaxTree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            .Any(name => Races.Contains(name.Identifier.ValueText));
        return type.Name is "Task" && _races.Value ? ways | Ways.Late : ways;
    }
}
