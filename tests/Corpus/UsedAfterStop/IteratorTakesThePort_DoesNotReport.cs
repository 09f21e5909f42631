// An iterator is given the port, and all of it is read in the scope.
public static class Case
{
    public static void Run()
    {
        foreach (var score in Scores(["a", "b"]))
        {
            Work.Do(score);
        }
    }

    private static IEnumerable<int> Scores(IEnumerable<string> lines)
    {
        using var port = PythonPort.Start();
        return ScoreAll(port, lines).ToList();
    }

    private static IEnumerable<int> ScoreAll(PythonPort port, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            yield return port.Call<int>("scorer", "score", [line]);
        }
    }
}
