// The port travels in a completed ValueTask through an interface, and its consumer disposes it.
public interface IInterpreterSource
{
    ValueTask<PythonPort> OpenAsync();
}

public sealed class ImmediateSource : IInterpreterSource
{
    public ValueTask<PythonPort> OpenAsync() => new(PythonPort.Start());
}

public static class Case
{
    public static Task RunAsync() => TranslateAsync(new ImmediateSource());

    private static async Task TranslateAsync(IInterpreterSource source)
    {
        await using var python = await source.OpenAsync();
        await python.CallAsync("gettext_job", "compile", ["de.po"]);
    }
}
