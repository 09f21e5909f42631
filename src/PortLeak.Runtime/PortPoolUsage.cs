namespace PortLeak;

/// <summary>What the interpreters of a pool do at one moment.</summary>
/// <param name="Idle">Interpreters that wait for work.</param>
/// <param name="Lent">Interpreters that are in use.</param>
/// <param name="Starting">Interpreters that are being started, for callers that wait for them.</param>
/// <param name="Waiting">Callers that wait for an interpreter of others.</param>
/// <param name="MaxSize">The most that <paramref name="Idle"/>, <paramref name="Lent"/> and <paramref name="Starting"/> can
/// be together.</param>
public readonly record struct PortPoolUsage(int Idle, int Lent, int Starting, int Waiting, int MaxSize);
