namespace PortLeak.Fakes;

/// <summary>What a program of the corpus does not know beforehand. The oracle tries every answer.</summary>
public static class Input
{
    /// <summary>True or false, anew at each call.</summary>
    public static bool Flag() => Choose("Flag()", 2) == 0;

    /// <summary>True or false; the same name gives the same answer all through a run.</summary>
    public static bool Flag(string name) => Choose($"Flag(\"{name}\")", 2) == 0;

    /// <summary>0, 1 or 2.</summary>
    public static int Count() => 2 - Choose("Count()", 3);

    /// <summary>Some text, or null.</summary>
    public static string? Text() => Choose("Text()", 2) == 0 ? "text" : null;

    /// <summary>None, one or two strings.</summary>
    public static IReadOnlyList<string> Items()
    {
        string[] items = ["first", "second"];
        return items[..(2 - Choose("Items()", 3))];
    }

    /// <summary>A token that is cancelled already, or when the program is asked to end.</summary>
    public static CancellationToken Token()
        => Choose("Token()", 2) == 0 ? Run.Current.Shutdown : new CancellationToken(canceled: true);

    private static int Choose(string point, int options) => Run.Current.Choices.Choose(point, options);
}
