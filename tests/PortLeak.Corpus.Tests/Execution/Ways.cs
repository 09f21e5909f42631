namespace PortLeak.Corpus.Tests.Execution;

/// <summary>How a start may come out besides well and at once.</summary>
[Flags]
internal enum Ways
{
    None = 0,
    Throw = 1,
    FaultedTask = 2,
    Late = 4,
}
