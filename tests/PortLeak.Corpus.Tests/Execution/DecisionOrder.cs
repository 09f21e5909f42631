namespace PortLeak.Corpus.Tests.Execution;

/// <summary>Any order will do, so that equal plans look alike.</summary>
internal sealed class DecisionOrder : IComparer<Decision>
{
    public static DecisionOrder Instance { get; } = new();

    public int Compare(Decision x, Decision y)
        => string.CompareOrdinal(x.Point, y.Point) is not 0 and var points ? points : x.Occurrence.CompareTo(y.Occurrence);
}
