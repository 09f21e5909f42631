// The select clause of a parallel query calls a method that has a port of its own.
public static class Case
{
    public static void Run()
    {
        var tokens =
            from file in Input.Items().AsParallel()
            let count = Count(file)
            select count;

        Console.WriteLine(tokens.Sum());
    }

    private static int Count(string file)
    {
        using var lexer = PythonPort.Start();
        return lexer.Call<int>("pygments", "tokens", [file]);
    }
}
