using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.Analyzers.Rules;
using PortLeak.CodeFixes.MakeAsync;

namespace PortLeak.CodeFixes.Starts;

/// <summary>The start that a finding marks, and where the port goes from there.</summary>
internal sealed class FlaggedStart
{
    private readonly Lazy<LocalUses> _uses;
    private readonly Lazy<PortFlow> _flow;

    private FlaggedStart(Diagnostic diagnostic, SemanticModel model, ExpressionSyntax start, EnclosingFunction function)
    {
        Diagnostic = diagnostic;
        Model = model;
        Start = start;
        Function = function;
        Value = StartValue.Of(start, model);
        Holder = PortHolder.Of(Value, model);
        Stops = Property(DiagnosticProperties.Stops);
        Scopes = Property(DiagnosticProperties.Scopes);
        _uses = new(() => LocalUses.Of(Holder!.All, Holder.List.Container, Stops, Model));
        _flow = new(() => PortFlow.Of(Value, Function.Node, Model));
    }

    private FlaggedStart(FlaggedStart start, EnclosingFunction function)
        : this(start.Diagnostic, start.Model, start.Start, function)
    {
        _uses = start._uses;
        _flow = start._flow;
    }

    public Diagnostic Diagnostic { get; }

    public SemanticModel Model { get; }

    /// <summary>The invocation or creation that starts the port, without <c>await</c>.</summary>
    public ExpressionSyntax Start { get; }

    /// <summary>The whole expression whose value is the port: the start with its <c>await</c>, casts and parentheses.</summary>
    public ExpressionSyntax Value { get; }

    /// <summary>The local that the value initializes or is assigned to, or <see langword="null"/>.</summary>
    public PortHolder? Holder { get; }

    public EnclosingFunction Function { get; }

    /// <summary>The methods that stop the port, in the order of preference.</summary>
    public ImmutableArray<string> Stops { get; }

    /// <summary>What happens to the local that holds the port.</summary>
    public LocalUses Uses => _uses.Value;

    /// <summary>Where the port comes to be from its start on, within the function.</summary>
    public PortFlow Flow => _flow.Value;

    /// <summary>The type of the port itself, also where the value is still its task.</summary>
    public ITypeSymbol? PortType => Type is INamedTypeSymbol { Name: "Task" or "ValueTask", IsGenericType: true } task
        ? task.TypeArguments[0]
        : Type;

    public ITypeSymbol? Type => Model.GetTypeInfo(Value).Type;

    /// <summary>The statement that contains the start, within the function that runs it.</summary>
    public StatementSyntax? Statement => Value.FirstAncestorOrSelf<StatementSyntax>(
        statement => statement.Parent is not null && EnclosingFunction.Of(statement.Parent)?.Node == Function.Node);

    /// <summary>Whether the local gets a value other than the started port.</summary>
    public bool IsAssignedElsewhere => Uses.Writes.Any(write => write.Parent?.Parent != Holder!.Assignment);

    /// <summary>The places where the port is handed over; arguments, where it must be one of those.</summary>
    public IReadOnlyList<IdentifierNameSyntax> HandOvers =>
        Uses.HandOvers.IsEmpty && IsHandedOver ? Uses.Arguments : Uses.HandOvers;

    /// <summary>Whether somebody else owns the port on some path: the analysis knows, the places are what it looks like.</summary>
    public bool IsHandedOver =>
        Diagnostic.Properties.TryGetValue(DiagnosticProperties.HandedOver, out var handedOver)
            ? handedOver == "true"
            : !Uses.HandOvers.IsEmpty;

    private ImmutableArray<string> Scopes { get; }

    /// <summary>The keyword that a scope around the port takes here, or <see langword="null"/> where none will do.</summary>
    public ScopeForm? Scope
    {
        get
        {
            var mayAwait = Function.IsAsync && Function.AllowsAwaitAt(Start);
            if (mayAwait && Scopes.Contains(DiagnosticProperties.ScopeAsync))
                return ScopeForm.AwaitUsing;

            return Scopes.Contains(DiagnosticProperties.ScopeSync) ? ScopeForm.Using : null;
        }
    }

    /// <summary>The same for a scope that has the value of the start as its resource, which must then be the port itself.</summary>
    public ScopeForm? ScopeOfValue => PortType is { } type && (IsDisposable(type) || type.AllInterfaces.Any(IsDisposable)
        || (type as ITypeParameterSymbol)?.ConstraintTypes.Length > 0)
            ? Scope
            : null;

    private static bool IsDisposable(ITypeSymbol type) => type.Name is "IDisposable" or "IAsyncDisposable";

    /// <summary>Whether the function gives back tasks that it does not await itself.</summary>
    public bool ReturnsUnawaitedTask => !Function.IsAsync
        && ReturnKinds.Of(Function, Model) is ReturnKind.Task or ReturnKind.TaskOfValue;

    public static FlaggedStart? Find(Diagnostic diagnostic, SemanticModel model, SyntaxNode root)
    {
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax start)
            return null;

        return EnclosingFunction.Of(start) is { } function
            ? new FlaggedStart(diagnostic, model, start, function)
            : null;
    }

    /// <summary>The same start, seen as if the function around it were already asynchronous.</summary>
    public FlaggedStart InAsyncFunction() => new(this, Function.AsAsync());

    private ImmutableArray<string> Property(string key) =>
        Diagnostic.Properties.TryGetValue(key, out var list) && list is not null
            ? list.Split(',').Select(item => item.Trim()).Where(item => item.Length > 0).ToImmutableArray()
            : ImmutableArray<string>.Empty;
}
