namespace PortLeak.Runtime.Benchmarks;

/// <summary>What one peer takes for a work.</summary>
/// <param name="Peer">Who: one of <see cref="Peers.Peer"/>.</param>
/// <param name="Text">The figure as it is read.</param>
/// <param name="Microseconds">The time for one operation, where the figure is a time: the plot compares it.</param>
internal sealed record Figure(string Peer, string Text, double? Microseconds = null);
