namespace PortLeak.Analyzers.Symbols;

/// <summary>What a method of a library does with the ports it is given.</summary>
internal enum ContractEffect
{
    /// <summary>The result is, or carries, the first argument or the receiver.</summary>
    PassesThrough,

    /// <summary>The task that is the receiver is waited for, and its result is the result.</summary>
    Awaits,

    /// <summary>The tasks in the argument are waited for.</summary>
    AwaitsAll,

    /// <summary>The function may run for nothing, because another caller's result is kept.</summary>
    Races,

    /// <summary>The argument is kept by a container that does not stop it.</summary>
    Neglects,

    /// <summary>The result has the same elements as the first argument or the receiver.</summary>
    SameElements,

    /// <summary>The arguments become elements of the receiver.</summary>
    StoresElement,

    /// <summary>As <see cref="StoresElement"/>, unless the result is <see langword="false"/>.</summary>
    TriesToStore,

    /// <summary>As <see cref="StoresElement"/>, unless the call throws.</summary>
    StoresUnlessItThrows,

    /// <summary>An element leaves the receiver: as the result, or as an <c>out</c> argument of a <c>bool</c> method.</summary>
    TakesElement,

    /// <summary>The result says whether there is an element at a key; an <c>out</c> argument is that element.</summary>
    LooksAtElement,

    /// <summary>The result has all arguments, and the elements of all arguments, as its elements.</summary>
    Gathers,

    /// <summary>The result is one of the arguments.</summary>
    PicksOne,

    /// <summary>The function runs, and the call is over when it has.</summary>
    Runs,

    /// <summary>The function runs for each element of the first argument or the receiver.</summary>
    RunsForEach,

    /// <summary>The function runs after the task that is the receiver.</summary>
    Continues,

    /// <summary>The first argument's slot takes the second argument and gives its own value back.</summary>
    Exchanges,

    /// <summary>Whoever is called stops what it is given.</summary>
    Owns,

    /// <summary>The result belongs to somebody else.</summary>
    Lends,

    /// <summary>The first argument becomes an element of the second one, and is the result.</summary>
    JoinsBag,

    /// <summary>The receiver loses its elements.</summary>
    Clears,

    /// <summary>The function runs and has to fail; where it does not, the call fails.</summary>
    ExpectsFailure,
}
