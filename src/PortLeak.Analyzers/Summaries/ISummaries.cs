using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PortLeak.Analyzers.Lowering;

namespace PortLeak.Analyzers.Summaries;

/// <summary>What the transfer asks about code that is not in front of it.</summary>
internal interface ISummaries
{
    /// <summary>
    /// The summary of a body of this compilation for a call with these constant arguments; <see langword="null"/>
    /// where the callee has no body here.
    /// </summary>
    MethodSummary? Find(Step.Call call, ImmutableArray<KeyValuePair<IParameterSymbol, Fact>> constants);

    /// <summary>The summary of a function that somebody else runs.</summary>
    MethodSummary? Find(IMethodSymbol function);

    /// <summary>The summary of a function that a caller has handed in.</summary>
    MethodSummary? Find(FunctionValue function);

    /// <summary>The function as a value that a callee can run; <see langword="null"/> where it has no body here.</summary>
    FunctionValue? FindFunction(IMethodSymbol function);

    /// <summary>Whether an object that the constructor has made has no port yet.</summary>
    bool IsHollow(IMethodSymbol constructor);

    /// <summary>Whether the place belongs to an object that somebody stops, and that forgets it then.</summary>
    bool IsNeglected(Slot place);

    /// <summary>Whether what is stored in the place is stopped by the object it is stored in, or lives on purpose.</summary>
    bool IsOwned(Slot place);
}
