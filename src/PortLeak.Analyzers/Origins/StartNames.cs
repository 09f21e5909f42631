using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.Analyzers.Origins;

/// <summary>
/// The names without which no port begins: of port types, and of members whose signature brings one along. Code that has
/// none of them is not looked into, so that a project pays for the ports it uses and for nothing else.
/// </summary>
internal sealed class StartNames(Compilation compilation, KnownSymbols symbols, OriginFinder origins)
{
    // Deeper than any type a person writes.
    private const int MaxDepth = 4;

    private static readonly ImmutableArray<string> Attributes =
        ImmutableArray.Create("MustStop", "MustDisposeResource", "TakesOwnership", "Borrowed");

    private readonly Lazy<bool> _isMentioned = new(() => IsMentioned(compilation, symbols));
    private readonly Lazy<NameSet> _names = new(() => new NameSet(Collect(compilation, symbols, origins)));
    private readonly ConcurrentDictionary<SyntaxTree, int[]> _positions = new();

    /// <summary>Whether the code may start a port.</summary>
    public bool IsIn(SyntaxNode code)
    {
        if (!_isMentioned.Value)
            return false;

        var positions = _positions.GetOrAdd(
            code.SyntaxTree, tree => _names.Value.PositionsIn(tree.GetText().ToString()).ToArray());
        var first = Array.BinarySearch(positions, code.SpanStart);
        if (first < 0)
            first = ~first;
        return first < positions.Length && positions[first] < code.Span.End;
    }

    // Without the name of a port type somewhere in the program there is none, whatever else is called in it.
    private static bool IsMentioned(Compilation compilation, KnownSymbols symbols)
    {
        var names = Libraries(compilation).SelectMany(TypesOf)
            .Where(type => symbols.IsPortType(type) && type.Name is not "Port"
                || type.GetMembers().Any(member => member is IMethodSymbol { DeclaredAccessibility: Accessibility.Public } method
                    && !symbols.IsPortType(type) && symbols.IsPortType(method.ReturnType)))
            .Select(type => type.Name)
            .Concat(symbols.Options.PortTypes.Select(type => type.TypeName.Substring(type.TypeName.LastIndexOf('.') + 1)))
            .Concat(Attributes.SelectMany(name => new[] { name, $"{name}Attribute" }));
        var mentioned = new NameSet(names);
        return compilation.Assembly.GetTypeByMetadataName(KnownTypeNames.Port) is not null
            || compilation.SyntaxTrees.Any(tree => mentioned.PositionsIn(tree.GetText().ToString()).Any());
    }

    private static HashSet<string> Collect(Compilation compilation, KnownSymbols symbols, OriginFinder origins)
    {
        var names = new HashSet<string>();
        var types = Libraries(compilation).SelectMany(TypesOf)
            .Concat(TypesOf(compilation.Assembly))
            .Concat(symbols.Options.PortTypes.SelectMany(type => compilation.GetTypesByMetadataName(type.TypeName)));
        foreach (var type in types)
        {
            if (origins.Carried(type) is not null || type.TypeKind is TypeKind.Delegate && Brings(type, origins))
                names.Add(type.Name);
            foreach (var member in type.GetMembers())
            {
                if (Brings(member, origins))
                    names.Add(member.Name.Substring(member.Name.LastIndexOf('.') + 1));

                // A parameter of a primary constructor is a field by another name.
                if (member is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor)
                    names.UnionWith(constructor.Parameters.Where(given => Brings(given.Type, origins)).Select(given => given.Name));
            }
        }

        return names;
    }

    private static bool Brings(ISymbol member, OriginFinder origins) => member switch
    {
        IMethodSymbol method => Brings(method.ReturnType, origins)
            || KnownSymbols.MustStop(method) is not null
            || method.Parameters.Any(parameter =>
                (parameter.RefKind is not RefKind.None || parameter.Type.TypeKind is TypeKind.Delegate)
                && Brings(parameter.Type, origins)),
        IPropertySymbol property => Brings(property.Type, origins),
        IFieldSymbol field => Brings(field.Type, origins),
        _ => false,
    };

    // Func<Task<PythonPort>>, a delegate of the program's own, a dictionary of either.
    private static bool Brings(ITypeSymbol type, OriginFinder origins, int depth = MaxDepth) =>
        origins.Carried(type) is not null
        || depth > 0 && type switch
        {
            IArrayTypeSymbol array => Brings(array.ElementType, origins, depth - 1),
            INamedTypeSymbol { DelegateInvokeMethod: { } invoke } => Brings(invoke.ReturnType, origins, depth - 1)
                || invoke.Parameters.Any(parameter => Brings(parameter.Type, origins, depth - 1)),
            INamedTypeSymbol { IsGenericType: true } generic =>
                generic.TypeArguments.Any(argument => Brings(argument, origins, depth - 1)),
            _ => false,
        };

    // The libraries that know what a port is: those that declare it, and those that refer to one of these.
    private static ImmutableArray<IAssemblySymbol> Libraries(Compilation compilation)
    {
        var declaring = new[]
            {
                KnownTypeNames.Port, KnownTypeNames.MustStopAttribute, KnownTypeNames.MustDisposeResourceAttribute,
            }
            .SelectMany(name => compilation.GetTypesByMetadataName(name))
            .Select(type => type.ContainingAssembly)
            .Distinct<IAssemblySymbol>(SymbolEqualityComparer.Default).ToList();
        var identities = declaring.Select(assembly => assembly.Identity).ToImmutableHashSet();
        return compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => declaring.Contains(assembly, SymbolEqualityComparer.Default)
                || assembly.Modules.Any(module => module.ReferencedAssemblies.Any(identities.Contains)))
            .ToImmutableArray();
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(IAssemblySymbol assembly)
    {
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(assembly.GlobalNamespace);
        while (pending.Count > 0)
        {
            var current = pending.Pop();
            if (current is INamedTypeSymbol type)
                yield return type;
            foreach (var member in current.GetMembers())
            {
                // An extension block is no type of the program; its members stand in the class around it as well.
                if (member is INamespaceOrTypeSymbol inner and not INamedTypeSymbol { TypeKind: TypeKind.Extension })
                    pending.Push(inner);
            }
        }
    }
}
