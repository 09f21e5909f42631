// The iterator declares its port with using, so a caller that leaves early stops it.
public static class Case
{
    public static void Run()
    {
        foreach (var score in Scores())
        {
            Console.WriteLine(score);
            if (Input.Flag("enough"))
                break;
        }
    }

    private static IEnumerable<int> Scores()
    {
        using var scorer = RubyPort.Start();
        for (var i = 0; i < 2; i++)
            yield return i;
    }
}
