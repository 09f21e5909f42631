// The static constructor runs once and fills the readonly field for the life of the process.
public sealed class Tokenizer
{
    private static readonly PythonPort Shared;

    static Tokenizer() => Shared = PythonPort.Start();

    public int Count(string text) => Shared.Call<int>("tiktoken_job", "count", [text]);
}

public static class Case
{
    public static void Run()
    {
        foreach (var text in Input.Items())
            Console.WriteLine(new Tokenizer().Count(text));
    }
}
