using System.Collections.Immutable;

namespace PortLeak.Analyzers.Configuration;

/// <summary>One entry of <c>portleak.port_types</c>.</summary>
/// <param name="TypeName">The full metadata name, such as <c>System.Diagnostics.Process</c>.</param>
/// <param name="Stops">The methods that stop it; empty where the type stops as any port does.</param>
internal sealed record PortTypeOption(string TypeName, ImmutableArray<string> Stops);
