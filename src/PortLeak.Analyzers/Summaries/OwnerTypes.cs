using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Lowering;
using PortLeak.Analyzers.Origins;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Summaries;

/// <summary>
/// Which fields a type stops when it is stopped itself: asked of the summaries of its dispose methods. A type that stops
/// one is a port type for whoever creates it.
/// </summary>
internal sealed class OwnerTypes(SummaryCache cache) : IPortOwners
{
    private static readonly ImmutableArray<string> StopNames = ImmutableArray.Create(
        "DisposeAsync", "Dispose", "StopAsync", "Stop", "DisposeAsyncCore", "CloseAsync", "Close", "DisposeCore",
        "TearDown", "Cleanup");

    private readonly ConcurrentDictionary<(INamedTypeSymbol Type, IMethodSymbol Method), ImmutableArray<string>> _stopped =
        new();

    private readonly ConcurrentDictionary<ITypeSymbol, PortType?> _owners = new(SymbolEqualityComparer.Default);
    private readonly ThreadLocal<HashSet<ISymbol>> _busy = new(() => new HashSet<ISymbol>(SymbolEqualityComparer.Default));

    public PortType? FindPortType(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named
            || named.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty
            || cache.Symbols.IsPortType(type))
        {
            return null;
        }

        var definition = named.OriginalDefinition;
        if (_owners.TryGetValue(definition, out var known))
            return known;
        if (!_busy.Value.Add(definition))
            return null;

        try
        {
            return _owners.GetOrAdd(definition, Classify(definition));
        }
        finally
        {
            _busy.Value.Remove(definition);
        }
    }

    /// <summary>Whether the object that has the member stops what is in the place when it is stopped.</summary>
    public bool Stops(ISymbol member, Slot place, CancellationToken cancellation)
    {
        var type = member switch
        {
            IFieldSymbol { AssociatedSymbol: IPropertySymbol property } => property.ContainingType,
            _ => member.ContainingType,
        };
        if (type is null || type.DeclaringSyntaxReferences.IsEmpty || !IsStoppable(type) || !_busy.Value.Add(member))
            return false;

        try
        {
            return StopMethods(type).Any(method => StoppedBy(method, cancellation).Contains(PathOf(place, member)));
        }
        finally
        {
            _busy.Value.Remove(member);
        }
    }

    /// <summary>The methods that the framework or the owner's owner calls to stop it.</summary>
    public static IEnumerable<IMethodSymbol> StopMethods(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IMethodSymbol>().Where(method =>
            method is { IsStatic: false, IsAbstract: false }
            && StopNames.Contains(method.Name.Substring(method.Name.LastIndexOf('.') + 1)));

    /// <summary>Whether somebody is told to stop instances of the type.</summary>
    public static bool IsStoppable(INamedTypeSymbol type) =>
        type.AllInterfaces.Any(candidate => candidate.Name is "IDisposable" or "IAsyncDisposable" or "IHostedService"
            or "IAsyncLifetime" or "IHostedLifecycleService")
        || StopMethods(type).Any(method => method.GetAttributes().Any(attribute =>
            attribute.AttributeClass?.Name is "TearDownAttribute" or "OneTimeTearDownAttribute"
                or "TestCleanupAttribute" or "ClassCleanupAttribute"));

    private PortType? Classify(INamedTypeSymbol type)
    {
        if (!type.AllInterfaces.Any(candidate => candidate.Name is "IDisposable" or "IAsyncDisposable"))
            return null;
        if (!HeldMembers(type).Any())
            return null;

        var stops = StopMethods(type)
            .Where(method => StoppedBy(method, CancellationToken.None).Any())
            .Select(method => method.Name.Substring(method.Name.LastIndexOf('.') + 1))
            .Select(name => name == "DisposeAsyncCore" ? "DisposeAsync" : name)
            .Distinct().ToImmutableArray();
        return stops.IsEmpty ? null : new PortType(stops, NamesItsStops: false);
    }

    /// <summary>The fields, properties and captured parameters of the type that may hold a port.</summary>
    public IEnumerable<ISymbol> HeldMembers(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            var held = member switch
            {
                IFieldSymbol { IsStatic: false } field => field.Type,
                _ => null,
            };
            if (held is not null && cache.Origins.Carried(held) is not null)
                yield return (member as IFieldSymbol)!.AssociatedSymbol ?? member;
        }

        foreach (var constructor in type.InstanceConstructors)
        {
            if (!IsPrimary(constructor))
                continue;
            foreach (var parameter in constructor.Parameters)
            {
                if (cache.Origins.Carried(parameter.Type) is not null)
                    yield return parameter;
            }
        }
    }

    private static bool IsPrimary(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is
            Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax);

    /// <summary>The paths below <c>this</c> that the method stops whenever it ends.</summary>
    private ImmutableArray<string> StoppedBy(IMethodSymbol method, CancellationToken cancellation) =>
        _stopped.GetOrAdd((method.ContainingType, method), _ => ComputeStopped(method, cancellation));

    private ImmutableArray<string> ComputeStopped(IMethodSymbol method, CancellationToken cancellation)
    {
        if (cache.FindBodies(method, cancellation) is not { } bodies)
            return ImmutableArray<string>.Empty;

        var constants = method.Parameters
            .Where(parameter => parameter.Type.SpecialType is SpecialType.System_Boolean)
            .Select(parameter => new KeyValuePair<IParameterSymbol, Fact>(parameter, Fact.True))
            .ToImmutableArray();
        var key = new SummaryKey(bodies, bodies.Outermost, constants, isFirstStop: true);
        if (!cache.TryGet(key, out var summary))
            summary = new SummarySolver(cache, cancellation).Solve(key).Summary;
        return summary.Inputs
            .Where(input => input.Root.Kind is SlotKind.This && summary.Settles(input, alsoWhenThrowing: false))
            .Select(input => input.ToString().Substring("this.".Length))
            .ToImmutableArray();
    }

    private static string PathOf(Slot place, ISymbol member)
    {
        var path = string.Empty;
        for (var slot = place; slot is not null; slot = slot.Parent)
        {
            path = slot.Kind is SlotKind.Element ? "[*]" + path : $"{slot.Symbol?.Name}{path}";
            if (SymbolEqualityComparer.Default.Equals(slot.Symbol, member))
                break;
            if (slot.Kind is not SlotKind.Element)
                path = "." + path;
        }

        return path;
    }
}
