using System.Text;

namespace PortLeak.Lifetime;

/// <summary>The forms in which Windows takes arguments and environment: one text each.</summary>
internal static class WindowsCommandLine
{
    /// <summary>A command line that the C runtime takes apart into the same arguments.</summary>
    public static string Join(string file, IEnumerable<string> arguments)
    {
        // The program's own name is read by other rules: no backslash escapes in it, and a path holds no quotes.
        var line = new StringBuilder().Append('"').Append(file).Append('"');
        foreach (var argument in arguments)
        {
            line.Append(' ');
            Quote(line, argument);
        }

        return line.ToString();
    }

    /// <summary>
    /// A block of <c>name=value</c> texts, each ended by a null and all by another, in the order of upper-case names.
    /// </summary>
    /// <param name="inherited">The host's variables.</param>
    /// <param name="changes">Variables to set; <see langword="null"/> removes one.</param>
    public static string Environment(
        IEnumerable<KeyValuePair<string, string?>> inherited, IReadOnlyDictionary<string, string?> changes)
    {
        var variables = new SortedDictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in inherited.Concat(changes))
            variables[name] = value;
        var block = new StringBuilder();
        foreach (var (name, value) in variables)
        {
            if (value is not null)
                block.Append(name).Append('=').Append(value).Append('\0');
        }

        return block.Append('\0').ToString();
    }

    // "Parsing C++ command-line arguments": a backslash is literal unless a quote follows the run of them; then each counts
    // twice, and one more escapes the quote.
    private static void Quote(StringBuilder line, string argument)
    {
        if (argument.Length > 0 && !argument.AsSpan().ContainsAny(" \t\n\v\""))
        {
            line.Append(argument);
            return;
        }

        line.Append('"');
        var backslashes = 0;
        foreach (var c in argument)
        {
            if (c == '"')
                line.Append('\\', backslashes + 1);
            backslashes = c == '\\' ? backslashes + 1 : 0;
            line.Append(c);
        }

        line.Append('\\', backslashes).Append('"');
    }
}
