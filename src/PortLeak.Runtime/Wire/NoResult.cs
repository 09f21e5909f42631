namespace PortLeak.Wire;

/// <summary>The result of a call whose result nobody wants: it is never read.</summary>
internal readonly struct NoResult;
