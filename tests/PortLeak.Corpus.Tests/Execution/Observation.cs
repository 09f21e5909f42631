namespace PortLeak.Corpus.Tests.Execution;

/// <summary>A point at which a run had a choice.</summary>
internal readonly record struct Observation(string Point, int Occurrence, int Options)
{
    public bool IsFault => Point[0] is FaultPrefix;

    internal const char FaultPrefix = '!';
}
