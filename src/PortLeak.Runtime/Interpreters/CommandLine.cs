using System.Text;

namespace PortLeak.Interpreters;

/// <summary>Splits a command line into words as a shell would, with quotes and backslashes and nothing else.</summary>
internal static class CommandLine
{
    /// <exception cref="FormatException">A quote is not closed.</exception>
    public static IReadOnlyList<string> Split(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var inWord = false;
        var quote = '\0';
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (quote == '\0' && char.IsWhiteSpace(c))
            {
                if (inWord)
                    words.Add(word.ToString());
                word.Clear();
                inWord = false;
                continue;
            }

            inWord = true;
            if (c == quote)
                quote = '\0';
            else if (quote == '\0' && c is '"' or '\'')
                quote = c;
            else if (c == '\\' && quote != '\'' && !OperatingSystem.IsWindows() && i + 1 < line.Length)
                word.Append(line[++i]);
            else
                word.Append(c);
        }

        if (quote != '\0')
            throw new FormatException($"The quote {quote} is not closed.");
        if (inWord)
            words.Add(word.ToString());
        return words;
    }
}
