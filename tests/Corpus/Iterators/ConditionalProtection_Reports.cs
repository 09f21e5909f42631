// The finally that an abandoned enumeration runs stops the port only if the last row was read.
public static class Case
{
    public static void Run()
    {
        foreach (var row in Rows(2))
        {
            Console.WriteLine(row);
            if (Input.Flag("stop reading"))
                return;
        }
    }

    private static IEnumerable<int> Rows(int total)
    {
        var completed = false;
        var database = {|PORT002:RubyPort.Start()|};
        try
        {
            for (var row = 0; row < total; row++)
                yield return row;
            completed = true;
        }
        finally
        {
            if (completed)
                database.Stop();
        }
    }
}
