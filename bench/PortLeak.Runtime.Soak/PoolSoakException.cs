namespace PortLeak.Runtime.Soak;

/// <summary>A call of a pool did what no call may.</summary>
internal sealed class PoolSoakException(string message) : Exception(message);
