using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Configuration;
using PortLeak.Analyzers.Origins;
using PortLeak.Analyzers.Symbols;

namespace PortLeak.CodeFixes.Starts;

/// <summary>What a compilation knows of ports: looked up once, and asked for by every finding in it.</summary>
internal sealed class KnownPorts
{
    private static readonly ConditionalWeakTable<Compilation, KnownPorts> Known = new();

    private readonly KnownSymbols? _symbols;
    private readonly PortCarriers? _carriers;

    private KnownPorts(Compilation compilation)
    {
        _symbols = KnownSymbols.TryCreate(compilation, AnalyzerOptions.Default);
        _carriers = _symbols is null ? null : new PortCarriers(_symbols);
    }

    public static KnownPorts Of(SemanticModel model) =>
        Known.GetValue(model.Compilation, compilation => new KnownPorts(compilation));

    public bool IsPortType(ITypeSymbol type) => _symbols?.IsPortType(type) == true;

    /// <summary>Whether a value of the type may be, or have in it, a port.</summary>
    public bool Carries(ITypeSymbol type) => _carriers?.Carries(type) == true;
}
