// All rows are computed inside a using statement, which ends before the first yield.
public static class Case
{
    public static void Run() => Console.WriteLine(Rows().Count());

    private static IEnumerable<string> Rows()
    {
        var rows = new List<string>();
        using (var ruby = RubyPort.Start())
        {
            foreach (var key in Input.Items())
            {
                ruby.Call<string>("Sheet", "row", [key]);
                rows.Add(key);
            }
        }

        foreach (var row in rows)
            yield return row;
    }
}
