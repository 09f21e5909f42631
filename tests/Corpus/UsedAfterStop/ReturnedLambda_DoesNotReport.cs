// The lambda is called inside of the scope.
public static class Case
{
    public static void Run()
    {
        using var port = PythonPort.Start();
        Func<string, int> parse = text => port.Call<int>("parser", "parse", [text]);
        Console.WriteLine(parse("1"));
    }
}
