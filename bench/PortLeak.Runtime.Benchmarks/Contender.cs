namespace PortLeak.Runtime.Benchmarks;

/// <summary>One way to do a work.</summary>
/// <param name="Peer">Whose: one of <see cref="Peers.Peer"/>.</param>
/// <param name="Operations">How many operations a round has; a slower peer needs fewer.</param>
/// <param name="WorkAsync">Does so many of them.</param>
/// <param name="Rounds">In how many of the rounds it takes part: one that takes half a minute, in one.</param>
/// <param name="AfterAsync">What must be over before the next contender's turn and is not measured.</param>
internal sealed record Contender(
    string Peer, int Operations, Func<int, Task> WorkAsync, int Rounds = Rounds.Count, Func<Task>? AfterAsync = null);
