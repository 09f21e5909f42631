namespace PortLeak.Analyzers.Dataflow;

/// <summary>How states are compared and merged. A wider state stands for everything that a narrower one does.</summary>
internal interface ILattice<TState>
{
    /// <summary>Whether the wider state stands for the narrower one as well.</summary>
    bool Includes(TState wider, TState narrower);

    /// <summary>The narrowest state that includes both, which are of one kind.</summary>
    TState Join(TState left, TState right);

    /// <summary>Tells the kinds of states apart. Only states of one kind may be joined.</summary>
    IEqualityComparer<TState> Kinds { get; }
}
