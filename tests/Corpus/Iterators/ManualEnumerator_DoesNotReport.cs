// The enumeration by hand is disposed, and with it the port that the iterator holds.
public static class Case
{
    public static void Run()
    {
        using var lines = Lines(Input.Count()).GetEnumerator();
        if (lines.MoveNext())
            Console.WriteLine(lines.Current);
    }

    private static IEnumerable<string> Lines(int count)
    {
        using var printer = RubyPort.Start();
        for (var i = 0; i < count; i++)
            yield return printer.Call<string>("Printer", "format", [i]);
    }
}
