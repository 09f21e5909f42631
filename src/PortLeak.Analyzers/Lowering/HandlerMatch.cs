namespace PortLeak.Analyzers.Lowering;

/// <summary>Whether a handler takes an exception.</summary>
internal enum HandlerMatch
{
    Never,
    Perhaps,
    Always,
}
