// The required property is filled by whoever creates the object, which never stops what it was given.
public sealed class Formatter : IDisposable
{
    public required RubyPort Engine { get; init; }

    public string Format(string code) => Engine.Call<string>("RuboCop", "format", [code]);

    public void Dispose() => Work.Do();
}

public static class Case
{
    public static void Run()
    {
        using var formatter = new Formatter { Engine = {|PORT007:RubyPort.Start()|} };
        formatter.Format("puts 1");
    }
}
