using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PortLeak.Analyzers.Configuration;

/// <summary>The keys of <c>.editorconfig</c> that steer the analysis, typed.</summary>
/// <remarks>A key that stands in several sections counts with all its entries: types and methods are not per file.</remarks>
internal sealed class AnalyzerOptions
{
    /// <summary>
    /// Types to be treated as ports: full names separated by <c>|</c>, each with the methods that stop it in
    /// parentheses, or without for the usual ones. Default: none.
    /// </summary>
    public const string PortTypesKey = "portleak.port_types";

    /// <summary>
    /// Methods that are taken not to throw: full names <c>Namespace.Type.Method</c>, or <c>Namespace.Type</c> for all
    /// of a type, separated by <c>|</c>. Default: none.
    /// </summary>
    public const string CannotThrowKey = "portleak.cannot_throw";

    public static readonly AnalyzerOptions Default = new(
        ImmutableArray<PortTypeOption>.Empty, ImmutableHashSet<string>.Empty);

    private AnalyzerOptions(ImmutableArray<PortTypeOption> portTypes, ImmutableHashSet<string> cannotThrow)
    {
        PortTypes = portTypes;
        CannotThrow = cannotThrow;
    }

    public ImmutableArray<PortTypeOption> PortTypes { get; }

    public ImmutableHashSet<string> CannotThrow { get; }

    public static AnalyzerOptions Read(Compilation compilation, AnalyzerConfigOptionsProvider provider)
    {
        var portTypes = new HashSet<string>();
        var cannotThrow = new HashSet<string>();
        Collect(provider.GlobalOptions);
        foreach (var tree in compilation.SyntaxTrees)
            Collect(provider.GetOptions(tree));

        return portTypes.Count == 0 && cannotThrow.Count == 0
            ? Default
            : new AnalyzerOptions(
                portTypes.SelectMany(Entries).Select(ParsePortType).ToImmutableArray(),
                cannotThrow.SelectMany(Entries).ToImmutableHashSet());

        void Collect(AnalyzerConfigOptions options)
        {
            if (options.TryGetValue(PortTypesKey, out var types))
                portTypes.Add(types);
            if (options.TryGetValue(CannotThrowKey, out var methods))
                cannotThrow.Add(methods);
        }
    }

    private static IEnumerable<string> Entries(string value) =>
        value.Split('|').Select(entry => entry.Trim()).Where(entry => entry.Length > 0);

    private static PortTypeOption ParsePortType(string entry)
    {
        var open = entry.IndexOf('(');
        if (open < 0)
            return new PortTypeOption(entry, ImmutableArray<string>.Empty);

        var stops = entry.Substring(open + 1).TrimEnd(')', ' ').Split(',').Select(stop => stop.Trim());
        return new PortTypeOption(
            entry.Substring(0, open).Trim(), stops.Where(stop => stop.Length > 0).ToImmutableArray());
    }
}
