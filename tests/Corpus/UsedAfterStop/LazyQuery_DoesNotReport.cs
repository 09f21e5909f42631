// The query is run inside of the scope.
public static class Case
{
    public static void Run()
    {
        foreach (var score in Scores(["a", "b"]))
            Console.WriteLine(score);
    }

    private static IReadOnlyList<int> Scores(IReadOnlyList<string> lines)
    {
        using var port = PythonPort.Start();
        return lines.Select(line => port.Call<int>("scorer", "score", [line])).ToList();
    }
}
