// The port that the whole process shares is started once and never replaced.
public static class SharedInterpreter
{
    private static readonly Lazy<PythonPort> Shared = new(() => PythonPort.Start());

    public static int Count(string text) => Shared.Value.Call<int>("words", "count", [text]);
}

public static class Case
{
    public static void Run()
    {
        SharedInterpreter.Count("a b c");
        SharedInterpreter.Count("d e");
    }
}
