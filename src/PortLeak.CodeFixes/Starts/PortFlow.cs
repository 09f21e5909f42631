using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PortLeak.CodeFixes.Starts;

/// <summary>
/// Follows a port through the code of a function: into locals, collections and tasks, and out of it. What is followed is
/// where the port may come to be, whatever the path; types that cannot carry a port end a trail.
/// </summary>
internal sealed class PortFlow
{
    private readonly SyntaxNode _function;
    private readonly SemanticModel _model;
    private readonly KnownPorts _ports;
    private readonly Queue<ISymbol> _pending = new();
    private readonly HashSet<ISymbol> _holders = new(SymbolEqualityComparer.Default);
    private readonly List<IdentifierNameSyntax> _mentions = [];

    private PortFlow(SyntaxNode function, SemanticModel model)
    {
        _function = function;
        _model = model;
        _ports = KnownPorts.Of(model);
    }

    /// <summary>Whether the port may be somewhere else when the function ends: returned, stored, given to an owner.</summary>
    public bool Leaves { get; private set; }

    /// <summary>The names by which the port may be reached: of its locals, and of what these were put into.</summary>
    public IReadOnlyList<IdentifierNameSyntax> Mentions => _mentions;

    /// <summary>Whether nothing that may hold the port is declared outside of a node, nor the port anywhere else.</summary>
    public bool StaysIn(SyntaxNode node) => !Leaves && _holders.All(
        holder => holder.DeclaringSyntaxReferences.All(declared => node.Span.Contains(declared.Span))
            || holder is IParameterSymbol && node.Parent == _function);

    /// <summary>Whether something that may hold the port is declared in a node.</summary>
    public bool HasHolderIn(SyntaxNode node) => _holders.Any(
        holder => holder.DeclaringSyntaxReferences.Any(declared => node.Span.Contains(declared.Span)));

    /// <param name="port">The expression that has the port, or its task, as its value.</param>
    /// <param name="function">The function in which it is followed; functions nested in it are part of it.</param>
    /// <param name="model">What the names of the function mean.</param>
    public static PortFlow Of(ExpressionSyntax port, SyntaxNode function, SemanticModel model)
    {
        var flow = new PortFlow(function, model);
        flow.Follow(port);
        return flow.Completed();
    }

    /// <summary>The same for a port that a local holds.</summary>
    public static PortFlow Of(ILocalSymbol local, SyntaxNode function, SemanticModel model)
    {
        var flow = new PortFlow(function, model);
        flow.Hold(local);
        return flow.Completed();
    }

    private PortFlow Completed()
    {
        while (_pending.Count > 0)
            FollowMentions(_pending.Dequeue());
        return this;
    }

    private void FollowMentions(ISymbol holder)
    {
        foreach (var name in _function.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (name.Identifier.ValueText != holder.Name
                || !SymbolEqualityComparer.Default.Equals(_model.GetSymbolInfo(name).Symbol, holder))
            {
                continue;
            }

            _mentions.Add(name);
            Follow(name);
            foreach (var lambda in name.Ancestors().TakeWhile(node => node != _function).OfType<AnonymousFunctionExpressionSyntax>())
                FollowCapture(lambda, holder);
        }
    }

    private void Follow(ExpressionSyntax port)
    {
        for (var value = port; value is not null;)
            value = Next(value);
    }

    // A lambda that captures the port is harmless as long as whoever runs it is waited for.
    private void FollowCapture(AnonymousFunctionExpressionSyntax lambda, ISymbol holder)
    {
        if (holder.DeclaringSyntaxReferences.Any(declared => lambda.Span.Contains(declared.Span)))
            return;
        if (lambda.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call })
            Follow(lambda);
        else if (IsTask(_model.GetTypeInfo(call).Type) && !call.Ancestors().OfType<AwaitExpressionSyntax>().Any())
            Leaves = true;
    }

    // The next larger expression that has the port as, or in, its value.
    private ExpressionSyntax? Next(ExpressionSyntax value)
    {
        switch (value.Parent)
        {
            case ParenthesizedExpressionSyntax or CastExpressionSyntax or AwaitExpressionSyntax or CollectionExpressionSyntax
                or PostfixUnaryExpressionSyntax or RefExpressionSyntax:
                return (ExpressionSyntax)value.Parent;
            case ConditionalExpressionSyntax choice when choice.Condition != value:
                return choice;
            case SwitchExpressionArmSyntax { Parent: ExpressionSyntax choice }:
                return choice;
            case ExpressionElementSyntax { Parent: ExpressionSyntax collection }:
                return collection;
            case AnonymousObjectMemberDeclaratorSyntax { Parent: ExpressionSyntax carrier }:
                return carrier;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.AsExpression } binary:
                return binary;
            case SwitchExpressionSyntax or IsPatternExpressionSyntax or SwitchStatementSyntax:
                HoldAll(value.Parent.DescendantNodes().OfType<SingleVariableDesignationSyntax>());
                return null;
            case InitializerExpressionSyntax initializer:
                return Created(initializer);
            case ArgumentSyntax argument:
                return Argument(argument);
            case AssignmentExpressionSyntax assignment when assignment.Right == value:
                return Assigned(assignment);
            case EqualsValueClauseSyntax clause:
                Hold(clause.Parent);
                return null;
            case ForEachStatementSyntax each:
                Hold(each);
                return null;
            case ForEachVariableStatementSyntax each:
                HoldAll(each.Variable.DescendantNodesAndSelf().OfType<SingleVariableDesignationSyntax>());
                return null;
            case ReturnStatementSyntax or YieldStatementSyntax or ArrowExpressionClauseSyntax:
                return Returned(value);
            case AnonymousFunctionExpressionSyntax lambda:
                return lambda == _function ? Leave() : lambda;
            case QueryClauseSyntax or SelectOrGroupClauseSyntax:
                return Leave();
            case MemberAccessExpressionSyntax access when access.Expression == value:
                return Member(access);
            case ExpressionSyntax wider when Carries(wider):
                return wider;
            default:
                return null;
        }
    }

    private ExpressionSyntax? Leave()
    {
        Leaves = true;
        return null;
    }

    private ExpressionSyntax? Returned(ExpressionSyntax value)
    {
        var function = value.Ancestors().First(EnclosingFunction.IsFunction);
        return function != _function && function is AnonymousFunctionExpressionSyntax lambda ? lambda : Leave();
    }

    private ExpressionSyntax? Member(MemberAccessExpressionSyntax access)
    {
        if (access.Parent is not InvocationExpressionSyntax call)
            return Carries(access) ? access : null;

        HoldParameters(call);
        return Carries(call) ? call : null;
    }

    private ExpressionSyntax? Created(InitializerExpressionSyntax initializer)
    {
        SyntaxNode creation = initializer;
        while (creation is InitializerExpressionSyntax)
            creation = creation.Parent!;
        return initializer.IsKind(SyntaxKind.ObjectInitializerExpression) && creation is not BaseObjectCreationExpressionSyntax
            ? Leave()
            : creation switch
            {
                ExpressionSyntax created => created,
                EqualsValueClauseSyntax clause => Declared(clause),
                _ => Leave(),
            };
    }

    private ExpressionSyntax? Declared(EqualsValueClauseSyntax clause)
    {
        Hold(clause.Parent);
        return null;
    }

    private ExpressionSyntax? Argument(ArgumentSyntax argument)
    {
        switch (argument.Parent)
        {
            case TupleExpressionSyntax tuple:
                return tuple.Parent is AssignmentExpressionSyntax assignment && assignment.Left == tuple ? null : tuple;
            case ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax creation }:
                return _model.GetTypeInfo(creation).Type is { DeclaringSyntaxReferences.IsEmpty: true } ? creation : Leave();
            case ArgumentListSyntax { Parent: InvocationExpressionSyntax call }:
                return Given(argument, call);
            case BracketedArgumentListSyntax:
                return null;
            default:
                return Leave();
        }
    }

    private ExpressionSyntax? Given(ArgumentSyntax argument, InvocationExpressionSyntax call)
    {
        if (!argument.RefKindKeyword.IsKind(SyntaxKind.None))
            Store(argument.Expression);
        if (HandOver.Is(argument.Expression, _model) && !Carries(call))
        {
            if (call.Expression is MemberAccessExpressionSyntax { Expression: var receiver })
                Store(receiver);
            else
                Leaves = true;
        }

        HoldParameters(call);
        return Carries(call) ? call : null;
    }

    private ExpressionSyntax? Assigned(AssignmentExpressionSyntax assignment)
    {
        if (assignment.Parent is InitializerExpressionSyntax { Parent: ExpressionSyntax created } initializer)
        {
            return initializer.IsKind(SyntaxKind.ObjectInitializerExpression)
                && assignment.Left is not ImplicitElementAccessSyntax ? Leave() : created;
        }

        Store(assignment.Left);
        return assignment.Parent is ExpressionStatementSyntax ? null : assignment;
    }

    // What is written to: a local, an element or a member of what a local holds, or several of these.
    private void Store(ExpressionSyntax target)
    {
        switch (target)
        {
            case TupleExpressionSyntax tuple:
                foreach (var element in tuple.Arguments)
                    Store(element.Expression);
                break;
            case DeclarationExpressionSyntax declared:
                HoldAll(declared.DescendantNodes().OfType<SingleVariableDesignationSyntax>());
                break;
            case ElementAccessExpressionSyntax element:
                Store(element.Expression);
                break;
            case MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner }:
                Store(owner);
                break;
            case IdentifierNameSyntax { Identifier.ValueText: "_" } when _model.GetSymbolInfo(target).Symbol is not ILocalSymbol:
                break;
            case IdentifierNameSyntax when _model.GetSymbolInfo(target).Symbol
                is ILocalSymbol or IParameterSymbol { RefKind: RefKind.None }:
                Hold(_model.GetSymbolInfo(target).Symbol!);
                break;
            default:
                Leaves = true;
                break;
        }
    }

    private void HoldParameters(InvocationExpressionSyntax call)
    {
        foreach (var lambda in call.ArgumentList.Arguments.Select(argument => argument.Expression).OfType<LambdaExpressionSyntax>())
        {
            if (_model.GetSymbolInfo(lambda).Symbol is not IMethodSymbol method)
                continue;
            foreach (var parameter in method.Parameters.Where(parameter => _ports.Carries(parameter.Type)))
                Hold(parameter);
        }
    }

    private void HoldAll(IEnumerable<SyntaxNode> designations)
    {
        foreach (var designation in designations)
            Hold(designation);
    }

    private void Hold(SyntaxNode? declaration)
    {
        if (declaration is not null && _model.GetDeclaredSymbol(declaration) is ILocalSymbol local)
            Hold(local);
        else
            Leaves = true;
    }

    private void Hold(ISymbol holder)
    {
        if (_holders.Add(holder))
            _pending.Enqueue(holder);
    }

    private bool Carries(ExpressionSyntax value) => _model.GetTypeInfo(value).Type is { } type
        && (type.TypeKind is TypeKind.TypeParameter || _ports.Carries(type));

    private static bool IsTask(ITypeSymbol? type) => type is { Name: "Task" or "ValueTask" };
}
