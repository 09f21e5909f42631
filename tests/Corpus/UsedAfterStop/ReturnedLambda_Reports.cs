// The lambda that is returned calls a port that has stopped.
public static class Case
{
    public static void Run()
    {
        var parse = Parser();
        Console.WriteLine(parse("1"));
    }

    private static Func<string, int> Parser()
    {
        using var port = PythonPort.Start();
        return text => {|PORT009:port.Call<int>("parser", "parse", [text])|};
    }
}
