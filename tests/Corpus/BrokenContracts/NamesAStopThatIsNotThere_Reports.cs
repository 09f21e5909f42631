// The type names a method that stops it and has no such method.
// cannot run: the finding stands at the declaration, where nothing starts
[MustStop("Shutdown")]
public sealed class {|PORT011:Gateway|}
{
    public void Close() => Work.Do();
}

public static class Case
{
    public static void Run() => Work.Do();
}
