// The port travels in a completed task through an interface, and its consumer does not stop it.
public interface IInterpreterSource
{
    Task<PythonPort> OpenAsync();
}

public sealed class ImmediateSource : IInterpreterSource
{
    public Task<PythonPort> OpenAsync() => Task.FromResult(PythonPort.Start());
}

public static class Case
{
    public static Task RunAsync() => TranslateAsync(new ImmediateSource());

    private static async Task TranslateAsync(IInterpreterSource source)
    {
        var python = await {|PORT001:source.OpenAsync()|};
        await python.CallAsync("gettext_job", "compile", ["de.po"]);
    }
}
