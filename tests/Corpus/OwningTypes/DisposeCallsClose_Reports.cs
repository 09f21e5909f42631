// Dispose calls a method that closes the document and leaves the port.
public sealed class Document : IDisposable
{
    private readonly RubyPort _markdown = {|PORT007:RubyPort.Start()|};
    private readonly StringWriter _text = new();

    public void Append(string line) => _text.WriteLine(_markdown.Call<string>("Markdown", "render", [line]));

    public void Close() => _text.Dispose();

    public void Dispose() => Close();
}

public static class Case
{
    public static void Run()
    {
        using var document = new Document();
        document.Append("# Title");
    }
}
