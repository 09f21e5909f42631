// The query is run by the caller, when the port has stopped.
public static class Case
{
    public static void Run()
    {
        foreach (var score in Scores(["a", "b"]))
            Console.WriteLine(score);
    }

    private static IEnumerable<int> Scores(IReadOnlyList<string> lines)
    {
        using var port = PythonPort.Start();
        return lines.Select(line => {|PORT009:port.Call<int>("scorer", "score", [line])|});
    }
}
