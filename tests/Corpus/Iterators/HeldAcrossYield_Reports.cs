// The iterator stops its port after the last score; a caller that leaves early never gets there.
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
        var scorer = {|PORT002:RubyPort.Start()|};
        for (var i = 0; i < 2; i++)
            yield return i;
        scorer.Stop();
    }
}
