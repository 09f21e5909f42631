using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;

namespace PortLeak.Analyzers.Origins;

/// <summary>
/// Names to be found in the text of a program. One pass over the characters, and no string or node for a word that is
/// none of them: asking the syntax tree costs twenty times as much, because it makes a node of everything it is asked for.
/// </summary>
internal sealed class NameSet
{
    private readonly Dictionary<int, ImmutableArray<string>> _byHash;

    public NameSet(IEnumerable<string> names) => _byHash = names.Distinct()
        .GroupBy(name => name.Aggregate(0, Hash))
        .ToDictionary(group => group.Key, group => group.ToImmutableArray());

    /// <summary>
    /// Where the names stand, in ascending order; comments and strings count as code. An escape may spell any name, and
    /// so counts as one.
    /// </summary>
    public IEnumerable<int> PositionsIn(string text)
    {
        var index = 0;
        while (index < text.Length)
        {
            var begin = index;
            var hash = 0;
            while (index < text.Length && IsPart(text[index]))
                hash = Hash(hash, text[index++]);

            if (index == begin)
            {
                if (text[index++] is '\\' && index < text.Length && text[index] is 'u' or 'U')
                    yield return begin;
            }
            else if (_byHash.TryGetValue(hash, out var names) && IsAny(names, text, begin, index - begin))
            {
                yield return begin;
            }
        }
    }

    private static bool IsAny(ImmutableArray<string> names, string text, int begin, int length)
    {
        foreach (var name in names)
        {
            if (name.Length == length && string.CompareOrdinal(name, 0, text, begin, length) == 0)
                return true;
        }

        return false;
    }

    private static bool IsPart(char character) => character < 128
        ? character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_'
        : SyntaxFacts.IsIdentifierPartCharacter(character);

    private static int Hash(int hash, char character) => unchecked(hash * 31 + character);
}
