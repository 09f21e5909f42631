namespace PortLeak.Analyzers.Lowering;

/// <summary>The blocks where control ends, and the others.</summary>
internal enum FlowBlockKind
{
    Ordinary,
    NormalExit,
    ExceptionalExit,
}
