using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
    private static readonly ImmutableArray<string> EntryNames = ImmutableArray.Create("DisposeAsync", "Dispose");

    private static readonly ImmutableArray<string> CleanUpNames = EntryNames.AddRange(
        "StopAsync", "Stop", "DisposeAsyncCore", "DisposeCore", "CloseAsync", "Close", "Kill");

    private readonly StoppedPaths _paths = new(cache);
    private readonly ConcurrentDictionary<ITypeSymbol, PortType?> _owners = new(SymbolEqualityComparer.Default);
    private readonly ThreadLocal<HashSet<ISymbol>> _busy = new(() => new HashSet<ISymbol>(SymbolEqualityComparer.Default));

    public PortType? FindPortType(ITypeSymbol? type)
    {
        if (Definition(type) is not { } wanted)
            return null;
        if (_owners.TryGetValue(wanted, out var known))
            return known;
        if (_busy.Value.Contains(wanted))
            return null;

        ClassifyFromWithin(wanted);
        return _owners[wanted];
    }

    // What an object owns comes before the object: a long chain of owners makes no deep stack.
    private void ClassifyFromWithin(INamedTypeSymbol outermost)
    {
        var pending = new Stack<INamedTypeSymbol>([outermost]);
        try
        {
            while (pending.Count > 0)
            {
                var type = pending.Peek();
                if (!_owners.ContainsKey(type))
                {
                    if (_busy.Value.Add(type))
                    {
                        foreach (var owned in OwnedBy(type))
                            pending.Push(owned);
                        continue;
                    }

                    _owners.TryAdd(type, Classify(type) ?? FindPortType(type.BaseType));
                    _busy.Value.Remove(type);
                }

                pending.Pop();
            }
        }
        finally
        {
            _busy.Value.ExceptWith(pending);
        }
    }

    private IEnumerable<INamedTypeSymbol> OwnedBy(INamedTypeSymbol type) => HeldMembers.Of(type)
        .Select(held => OriginFinder.Awaited(held.Type)).Append(type.BaseType)
        .Select(Definition).OfType<INamedTypeSymbol>()
        .Where(owned => !_owners.ContainsKey(owned) && !_busy.Value.Contains(owned));

    private INamedTypeSymbol? Definition(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named
        && !named.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty
        && !cache.Symbols.IsPortType(type)
        // A value that stays in the interpreter is no port, though it stops with one.
        && !(type.Name is "PortObject" && type.Is(KnownTypeNames.PortObject))
            ? named.OriginalDefinition
            : null;

    /// <summary>Whether the object that has the member stops what is in the place when it is stopped.</summary>
    public bool Stops(ISymbol member, Slot place, CancellationToken cancellation)
    {
        // What is written to a channel is its reader's.
        if (member is IFieldSymbol { Type.Name: "ChannelWriter" } or IPropertySymbol { Type.Name: "ChannelWriter" }
            or IParameterSymbol { Type.Name: "ChannelWriter" })
        {
            return true;
        }

        var type = member switch
        {
            IFieldSymbol { AssociatedSymbol: IPropertySymbol property } => property.ContainingType,
            _ => member.ContainingType,
        };
        if (type is null || type.DeclaringSyntaxReferences.IsEmpty)
            return false;

        var self = SelfOf(place, member) is { } derived && VirtualCall.Derives(derived, type) ? derived : type;
        if (!IsStoppable(self) || !_busy.Value.Add(member))
            return false;

        try
        {
            return StopsPath(self, PathOf(place, member), IsOwn(place, member), cancellation);
        }
        finally
        {
            _busy.Value.Remove(member);
        }
    }

    /// <summary>
    /// Whether the place belongs to an object that forgets the port: one that is stopped without stopping it, or this
    /// object, where nothing ever does.
    /// </summary>
    public bool Neglects(Slot place, CancellationToken cancellation)
    {
        for (var slot = place; slot is not null; slot = slot.Parent)
        {
            if (slot is { Kind: SlotKind.Member, Symbol.ContainingType: { } type }
                && !type.DeclaringSyntaxReferences.IsEmpty
                && (slot.Parent?.Kind is SlotKind.This || IsStoppable(type))
                && !Stops(slot.Symbol, place, cancellation))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether somebody is told to stop instances of the type.</summary>
    public bool IsStoppable(INamedTypeSymbol type) =>
        cache.Symbols.IsPortType(type)
        || type.AllInterfaces.Any(candidate => candidate.Name is "IDisposable" or "IAsyncDisposable"
            or "IHostedService" or "IAsyncLifetime")
        || Declared(type, CleanUpNames).Any(FixtureMethods.IsCleanUp);

    /// <summary>Whether a field or property of the type is initialized with something that may be a port.</summary>
    public bool IsFilledByInitializers(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax(cancellation)).OfType<TypeDeclarationSyntax>()
            .SelectMany(declaration => declaration.Members)
            .SelectMany(InitializersOf)
            .Any(initializer => initializer.DescendantNodes(node => node is not AnonymousFunctionExpressionSyntax)
                .Any(node => node switch
                {
                    InvocationExpressionSyntax call => cache.Starts.IsIn(call.Expression),
                    ObjectCreationExpressionSyntax { Type: not GenericNameSyntax } creation => cache.Starts.IsIn(creation.Type),
                    // The type stands at the member; of a generic one it is a collection, or a value that is made later.
                    ImplicitObjectCreationExpressionSyntax { Parent: EqualsValueClauseSyntax } =>
                        initializer.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
                        && !member.ChildNodes().Any(child => child is GenericNameSyntax
                            or VariableDeclarationSyntax { Type: GenericNameSyntax })
                        && cache.Starts.IsIn(member),
                    _ => false,
                }));

    private static IEnumerable<EqualsValueClauseSyntax> InitializersOf(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field => field.Declaration.Variables
            .Select(variable => variable.Initializer).OfType<EqualsValueClauseSyntax>(),
        PropertyDeclarationSyntax { Initializer: { } initializer } => [initializer],
        _ => [],
    };

    public bool IsLent(IParameterSymbol flag, bool value)
    {
        // A clean-up that makes an object of its own type asks what is being asked.
        if (flag.ContainingSymbol is not IMethodSymbol { ContainingType: { DeclaringSyntaxReferences.IsEmpty: false } type }
            || !_busy.Value.Add(flag))
            return false;

        try
        {
            return OwnershipFlags.SetBy(flag).Any(member => Callable(type, EntryNames).Any(entry =>
                Stopped(entry, member, !value).Except(Stopped(entry, member, value)).Any()));
        }
        finally
        {
            _busy.Value.Remove(flag);
        }

        ImmutableArray<string> Stopped(IMethodSymbol entry, ISymbol member, bool told) =>
            _paths.Of(new StoppedInstance(type, member, told), entry, CancellationToken.None);
    }

    private static bool IsOwn(Slot place, ISymbol member)
    {
        for (var slot = place; slot is not null; slot = slot.Parent)
        {
            if (SymbolEqualityComparer.Default.Equals(slot.Symbol, member))
                return slot.Parent?.Kind is SlotKind.This;
        }

        return false;
    }

    // The type of the object that has the member, which may be derived from the one that declares it.
    private static INamedTypeSymbol? SelfOf(Slot place, ISymbol member)
    {
        for (var slot = place; slot is not null; slot = slot.Parent)
        {
            if (SymbolEqualityComparer.Default.Equals(slot.Symbol, member))
                return slot.Parent?.Type as INamedTypeSymbol;
        }

        return null;
    }

    // Each way in which the type is stopped has to stop the port: Dispose as well as DisposeAsync. A host calls both
    // StopAsync and Dispose, so that one of them is enough. A type that only overrides its part is judged by that.
    private bool StopsPath(INamedTypeSymbol type, string path, bool isOwn, CancellationToken cancellation)
    {
        if (cache.Symbols.FindPortType(type) is { NamesItsStops: true } port)
            return Callable(type, port.Stops).Any(Settles);
        if (type.AllInterfaces.Any(candidate => candidate.Name is "IHostedService" or "IAsyncLifetime"))
            return Callable(type, EntryNames.Add("StopAsync").Add("StoppedAsync").Add("StoppingAsync")).Any(Settles);

        var entries = Callable(type, EntryNames).Where(method => method.Parameters.IsEmpty).ToList();
        if (entries.Count > 0 && (type.AllInterfaces.Any(IsDisposable) || cache.Symbols.IsPortType(type)))
            return entries.All(Settles);

        return Callable(type, CleanUpNames).Any(Settles);

        // What an object was told when it was made says what it does with what it was given then, not with what it starts.
        bool Settles(IMethodSymbol method) => (isOwn
            ? _paths.Of(new StoppedInstance(type), method, cancellation)
            : _paths.Of(type, method, cancellation)).Contains(path);
    }

    /// <summary>
    /// Whether the place is stopped when its object's start has failed: a host disposes of a service then and does not
    /// ask it to stop.
    /// </summary>
    public bool IsStoppedByDispose(ISymbol member, Slot place, CancellationToken cancellation) =>
        (SelfOf(place, member) ?? member.ContainingType) is { } self
        && Callable(self, EntryNames).Any(method => _paths.Of(self, method, cancellation).Contains(PathOf(place, member)));

    private static bool IsDisposable(INamedTypeSymbol candidate) => candidate.Name is "IDisposable" or "IAsyncDisposable";

    // Of the type and its bases, each in the version that its instances have.
    private static IEnumerable<IMethodSymbol> Callable(INamedTypeSymbol type, ImmutableArray<string> names)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var method in Declared(current, names))
            {
                if (SymbolEqualityComparer.Default.Equals(VirtualCall.Target(method, type), method.OriginalDefinition))
                    yield return method;
            }
        }
    }

    private static IEnumerable<IMethodSymbol> Declared(INamedTypeSymbol type, ImmutableArray<string> names) =>
        type.GetMembers().OfType<IMethodSymbol>().Where(method =>
            method is { IsStatic: false, IsAbstract: false }
            && (names.Contains(NameOf(method)) || FixtureMethods.IsCleanUp(method)));

    public static bool IsStopName(IMethodSymbol method) => IsStopName(NameOf(method)) || FixtureMethods.IsCleanUp(method);

    public static bool IsStopName(string method) => CleanUpNames.Contains(method);

    // An explicit implementation is called as the interface spells it.
    private static string NameOf(IMethodSymbol method) => method.Name.Substring(method.Name.LastIndexOf('.') + 1);

    private PortType? Classify(INamedTypeSymbol type)
    {
        if (!type.AllInterfaces.Any(candidate => candidate.Name is "IDisposable" or "IAsyncDisposable"))
            return null;
        // Hosts and test runners stop what they are given, whoever creates it.
        if (type.AllInterfaces.Any(candidate => candidate.Name is "IHostedService" or "IAsyncLifetime"))
            return null;
        if (!HeldMembers.Of(type).Any(held => cache.Origins.Carried(held.Type) is not null))
            return null;

        var stops = Declared(type, CleanUpNames)
            .Where(method => _paths.Of(type, method, CancellationToken.None).Any(path => IsPort(type, path)))
            .Select(method => NameOf(method) is "DisposeAsyncCore" ? "DisposeAsync" : NameOf(method))
            .ToList();
        if (stops.Count == 0)
            return null;

        // Whoever calls an entry that forgets the port has done what is asked; the type has the finding.
        var entries = Declared(type, EntryNames).Where(method => method.Parameters.IsEmpty).Select(NameOf);
        return new PortType(stops.Concat(entries).Distinct().ToImmutableArray(), NamesItsStops: false);
    }

    // A bag of any disposables is no port by itself.
    private bool IsPort(INamedTypeSymbol type, string path) =>
        HeldMembers.Of(type).Any(held => path.Split('.', '[')[0] == held.Member.Name
            && cache.Origins.Carried(held.Type) is not null);

    private static string PathOf(Slot place, ISymbol member)
    {
        var path = string.Empty;
        for (var slot = place; slot is not null; slot = slot.Parent)
        {
            if (slot.Kind is SlotKind.Keyed)
                continue;
            path = slot.Kind is SlotKind.Element ? "[*]" + path : $"{slot.Symbol?.Name}{path}";
            if (SymbolEqualityComparer.Default.Equals(slot.Symbol, member))
                break;
            if (slot.Kind is not SlotKind.Element)
                path = "." + path;
        }

        return path;
    }
}
