// A refresh replaces the port that the whole process shares.
public static class SharedInterpreter
{
    private static PythonPort? s_port;

    public static void Refresh() => s_port = {|PORT006:PythonPort.Start()|};

    public static int Count(string text) => s_port is null ? 0 : s_port.Call<int>("words", "count", [text]);
}

public static class Case
{
    public static void Run()
    {
        SharedInterpreter.Refresh();
        SharedInterpreter.Count("a b c");
        SharedInterpreter.Refresh();
    }
}
