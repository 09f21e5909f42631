// The let clause of a parallel query starts a port per file, and no clause could ever stop it.
public static class Case
{
    public static void Run()
    {
        var tokens =
            from file in Input.Items().AsParallel()
            let lexer = {|PORT004:PythonPort.Start()|}
            select lexer.Call<int>("pygments", "tokens", [file]);

        Console.WriteLine(tokens.Sum());
    }
}
