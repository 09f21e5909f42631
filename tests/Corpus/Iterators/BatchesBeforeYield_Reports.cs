// All rows are computed before the first yield, and a failing row skips the stop.
public static class Case
{
    public static void Run() => Console.WriteLine(Rows().Count());

    private static IEnumerable<string> Rows()
    {
        var ruby = {|PORT003:RubyPort.Start()|};
        var rows = new List<string>();
        foreach (var key in Input.Items())
        {
            ruby.Call<string>("Sheet", "row", [key]);
            rows.Add(key);
        }

        ruby.Stop();
        foreach (var row in rows)
            yield return row;
    }
}
