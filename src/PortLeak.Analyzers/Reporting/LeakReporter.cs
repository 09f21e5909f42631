using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PortLeak.Analyzers.Origins;
using PortLeak.Analyzers.Rules;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Reporting;

/// <summary>Turns leaks into findings: the rule, the words, the path and what a code fix needs to know.</summary>
internal sealed class LeakReporter(SemanticModel model, Action<Diagnostic> report, CancellationToken cancellation)
{
    public void Report(Leak leak)
    {
        var context = ConcurrentContext.Find(leak.Origin.Syntax, model, cancellation);
        var subject = LeakMessage.Subject(leak.Origin);
        var advice = LeakMessage.Advice(leak, IsAsync(leak.Origin.Syntax));
        if (context is not null && leak.Kind is LeakKind.Never)
            leak = leak with { Witness = leak.ThrownWitness };

        var path = LeakMessage.Path(leak.Witness);
        var (descriptor, arguments) = (context, leak.Kind) switch
        {
            ({ } work, _) => (Descriptors.NotStoppedInConcurrentWork, new[] { subject, work, path, advice }),
            (_, LeakKind.Lost) => (Descriptors.Lost, [subject, LeakMessage.LostHow(leak), advice]),
            (_, LeakKind.Overwritten) => (Descriptors.Overwritten, [subject, Where(leak), advice]),
            (_, LeakKind.Unowned) => (Descriptors.OwnerDoesNotStop, OwnerArguments(leak, advice)),
            (_, LeakKind.Never) => (Descriptors.NeverStopped, [subject, advice]),
            (_, LeakKind.Path) => (Descriptors.NotStoppedOnEveryPath, [subject, path, advice]),
            _ => (Descriptors.NotStoppedOnException, [subject, Thrower(leak), advice]),
        };
        report(Diagnostic.Create(
            descriptor,
            leak.Origin.Syntax.GetLocation(),
            leak.Witness.Locations(),
            PropertiesOf(leak, context),
            arguments));
    }

    private static string Thrower(Leak leak) =>
        leak.Witness.Thrower is { } thrower ? LeakMessage.Operation(thrower) : "an operation";

    private static string Where(Leak leak) =>
        leak.Witness.State.End is { } end ? $"on line {LeakMessage.LineOf(end.Syntax)}" : "later";

    private static string[] OwnerArguments(Leak leak, string advice)
    {
        var how = leak.Witness.Thrower is { } thrower
            ? $"does not stop it when {LeakMessage.Operation(thrower)} throws"
            : "does not stop it";
        if (leak.Witness.State.Aliases.SelectMany(MembersOf).FirstOrDefault() is { } member)
        {
            // A method that stops it by a name of its own is one that nobody has to call.
            return leak.Witness.Thrower is null && !member.IsStatic && member.ContainingType is { } owner && !IsStopped(owner)
                ? [owner.Name, member.Name, "is not disposable", "implement 'IAsyncDisposable' and stop it there"]
                : [member.ContainingType?.Name ?? string.Empty, member.Name, how, advice];
        }

        var name = LeakMessage.NameOf(leak.Origin) ?? leak.Origin.Type.Name;
        return ["The container", name, "stops only what it has created itself", "register a factory, or stop it"];
    }

    private static bool IsStopped(INamedTypeSymbol owner) =>
        owner.AllInterfaces.Any(candidate => candidate.Name is "IDisposable" or "IAsyncDisposable" or "IHostedService" or "IAsyncLifetime")
        || owner.GetMembers().OfType<IMethodSymbol>().Any(method => FixtureMethods.IsCleanUp(method) || FixtureMethods.IsSetUp(method));

    private static IEnumerable<ISymbol> MembersOf(Lowering.Slot place)
    {
        for (var slot = place; slot is not null; slot = slot.Parent)
        {
            if (slot is { Kind: Lowering.SlotKind.Member, Symbol: { } member })
                yield return member;
        }
    }

    private static ImmutableDictionary<string, string?> PropertiesOf(Leak leak, string? context)
    {
        var properties = OriginProperties.Of(leak.Origin).ToBuilder();
        properties.Add(DiagnosticProperties.HandedOver, leak.IsHandedOver ? "true" : "false");
        properties.Add(DiagnosticProperties.Exit, leak.Kind switch
        {
            LeakKind.Lost => "lost",
            LeakKind.Never => "never",
            LeakKind.Path => "path",
            LeakKind.Exception => "exception",
            LeakKind.Overwritten => "overwritten",
            _ => "owner",
        });
        if (context is not null)
            properties.Add(DiagnosticProperties.Context, context);
        return properties.ToImmutable();
    }

    private static bool IsAsync(SyntaxNode start)
    {
        foreach (var node in start.Ancestors())
        {
            switch (node)
            {
                case AnonymousFunctionExpressionSyntax lambda:
                    return lambda.AsyncKeyword.RawKind != 0;
                case LocalFunctionStatementSyntax function:
                    return function.Modifiers.Any(IsAsyncKeyword);
                case BaseMethodDeclarationSyntax method:
                    return method.Modifiers.Any(IsAsyncKeyword);
                case GlobalStatementSyntax:
                    return true;
            }
        }

        return false;
    }

    private static bool IsAsyncKeyword(SyntaxToken modifier) =>
        modifier.RawKind == (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.AsyncKeyword;
}
