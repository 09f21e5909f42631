using System.Runtime.CompilerServices;

namespace PortLeak.Conversion;

/// <summary>How deep in a value its reader or writer is, held against the limit and against the stack.</summary>
/// <param name="most">How deep it may go.</param>
internal struct Nesting(int most)
{
    // Below this depth the stack is certain to suffice, and asking costs more than it is worth.
    private const int UncheckedDepth = 64;

    private int _depth;

    /// <exception cref="PortConversionException">It is too deep.</exception>
    public void Enter()
    {
        if (++_depth > most || _depth > UncheckedDepth && !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw ConversionErrors.TooDeep(_depth - 1);
    }

    public void Leave() => _depth--;
}
