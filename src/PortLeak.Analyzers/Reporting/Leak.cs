using PortLeak.Analyzers.Origins;

namespace PortLeak.Analyzers.Reporting;

/// <summary>One port that is not stopped.</summary>
/// <param name="Origin">Where it is started.</param>
/// <param name="Kind">How it leaks.</param>
/// <param name="Witness">The shortest path that shows it.</param>
/// <param name="ThrownWitness">The shortest path with an exception, where there is one.</param>
/// <param name="IsHandedOver">Whether another path hands it over.</param>
internal sealed record Leak(
    Origin Origin, LeakKind Kind, Witness Witness, Witness ThrownWitness, bool IsHandedOver);
