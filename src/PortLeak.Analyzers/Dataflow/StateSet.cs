namespace PortLeak.Analyzers.Dataflow;

/// <summary>
/// A set of states by their numbers, one bit each: what many states do together costs little more than what one does.
/// </summary>
internal sealed class StateSet
{
    private const int BitsOfAWord = 64;

    private static readonly ulong[] NoWords = [];

    // Most bodies have no more states than this.
    private ulong _first;
    private ulong[] _more = NoWords;

    public bool IsEmpty => _first == 0 && Array.TrueForAll(_more, word => word == 0);

    /// <summary>The numbers in it, in their order.</summary>
    public IEnumerable<int> Numbers
    {
        get
        {
            for (var index = 0; index <= _more.Length; index++)
            {
                for (var rest = Word(index); rest != 0; rest &= rest - 1)
                    yield return index * BitsOfAWord + LowestBitOf(rest);
            }
        }
    }

    public bool Contains(int number) => (Word(number / BitsOfAWord) & MaskOf(number)) != 0;

    /// <summary>Whether the number was not in it before.</summary>
    public bool Add(int number)
    {
        if (Contains(number))
            return false;

        var index = number / BitsOfAWord;
        if (index == 0)
        {
            _first |= MaskOf(number);
            return true;
        }

        Reserve(index);
        _more[index - 1] |= MaskOf(number);
        return true;
    }

    public void UnionWith(StateSet other)
    {
        _first |= other._first;
        Reserve(other._more.Length);
        for (var index = 0; index < other._more.Length; index++)
            _more[index] |= other._more[index];
    }

    public bool Overlaps(StateSet other)
    {
        if ((_first & other._first) != 0)
            return true;

        for (var index = Math.Min(_more.Length, other._more.Length) - 1; index >= 0; index--)
        {
            if ((_more[index] & other._more[index]) != 0)
                return true;
        }

        return false;
    }

    public StateSet Intersect(StateSet other)
    {
        var common = new StateSet { _first = _first & other._first };
        common.Reserve(Math.Min(_more.Length, other._more.Length));
        for (var index = 0; index < common._more.Length; index++)
            common._more[index] = _more[index] & other._more[index];
        return common;
    }

    /// <summary>What is in this one and not in the other: this one itself where they have nothing in common.</summary>
    public StateSet Except(StateSet other)
    {
        if (!Overlaps(other))
            return this;

        var left = new StateSet { _first = _first & ~other._first };
        left.Reserve(_more.Length);
        for (var index = 0; index < _more.Length; index++)
            left._more[index] = _more[index] & ~other.Word(index + 1);
        return left;
    }

    private ulong Word(int index) => index == 0 ? _first : index <= _more.Length ? _more[index - 1] : 0;

    private void Reserve(int words)
    {
        if (words > _more.Length)
            Array.Resize(ref _more, words);
    }

    private static ulong MaskOf(int number) => 1UL << (number % BitsOfAWord);

    // A power of two is a floating-point number whose exponent is the number of its bit.
    private static int LowestBitOf(ulong word) => (int)(BitConverter.DoubleToInt64Bits(word & (~word + 1)) >> 52) - 1023;
}
