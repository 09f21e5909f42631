// Each new instance starts a port into the static field that the instance before it has filled.
public sealed class Tokenizer
{
    private static PythonPort? _shared;

    public Tokenizer() => _shared = {|PORT006:PythonPort.Start()|};

    public int Count(string text) => _shared!.Call<int>("tiktoken_job", "count", [text]);
}

public static class Case
{
    public static void Run()
    {
        foreach (var text in Input.Items())
            Console.WriteLine(new Tokenizer().Count(text));
    }
}
