using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.Analyzers.Lowering;
using PortLeak.Analyzers.Origins;
using PortLeak.Analyzers.Rules;
using PortLeak.Analyzers.Summaries;

namespace PortLeak.Analyzers.Misuse;

/// <summary>
/// PORT007 of a type that overrides the clean-up of its base and does not call it. The start stands in the base, which
/// does nothing wrong.
/// </summary>
internal static class ForgottenBases
{
    public static IEnumerable<Misuse> Find(INamedTypeSymbol type, SummaryCache cache, CancellationToken cancellation)
    {
        if (type.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(IsCleanUp) is not { } cleanUp
            || Contracts.NameOf(cleanUp, cancellation) is not { } name)
        {
            yield break;
        }

        for (var @base = type.BaseType; @base is { DeclaringSyntaxReferences.IsEmpty: false }; @base = @base.BaseType)
        {
            foreach (var (member, held) in HeldMembers.Of(@base))
            {
                if (cache.Origins.Carried(held) is { } carried
                    && Stops(@base, member, carried.Carriage) && !Stops(type, member, carried.Carriage)
                    && IsStartedIn(@base, member, cancellation))
                {
                    yield return new Misuse(
                        Descriptors.OwnerDoesNotStop,
                        name,
                        type.Name,
                        member.Name,
                        $"'{cleanUp.Name}' does not stop it",
                        $"call 'base.{cleanUp.Name}'");
                }
            }
        }

        bool Stops(INamedTypeSymbol self, ISymbol member, Carriage carriage)
        {
            var slots = new SlotTable();
            var place = slots.Member(slots.This(self), member, null);
            return cache.Owners.Stops(
                member, (carriage & Carriage.Elements) != 0 ? slots.Element(place) : place, cancellation);
        }
    }

    private static bool IsCleanUp(IMethodSymbol method) => method.IsOverride && OwnerTypes.IsStopName(method);

    // What a derived type or a caller has put there is reported where it was started.
    private static bool IsStartedIn(INamedTypeSymbol type, ISymbol member, CancellationToken cancellation) =>
        member.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellation)).Any(declaration =>
            declaration is VariableDeclaratorSyntax { Initializer: { } initial } && IsStart(initial.Value)
            || declaration is PropertyDeclarationSyntax { Initializer: { } value } && IsStart(value.Value))
        || type.DeclaringSyntaxReferences.SelectMany(reference => Mentions.Of(member.Name, reference.GetSyntax(cancellation)))
            .Any(name => name.AncestorsAndSelf().OfType<AssignmentExpressionSyntax>().FirstOrDefault() is { } assignment
                && assignment.Left.Span.Contains(name.Span) && IsStart(assignment.Right));

    private static bool IsStart(ExpressionSyntax value) => value.DescendantNodesAndSelf()
        .Any(node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax);
}
