// The enumeration by hand is disposed, but the port beside it only when there was a first line.
public static class Case
{
    public static void Run()
    {
        var printer = {|PORT002:RubyPort.Start()|};
        using var lines = Lines(Input.Count()).GetEnumerator();
        if (!lines.MoveNext())
            return;

        printer.Call("Printer", "print", [lines.Current]);
        printer.Stop();
    }

    private static IEnumerable<string> Lines(int count)
    {
        for (var i = 0; i < count; i++)
            yield return $"line {i}";
    }
}
