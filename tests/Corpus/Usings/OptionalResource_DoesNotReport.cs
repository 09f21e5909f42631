// An await using declaration of null or a running port.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var spellchecker = Input.Flag("spellcheck") ? await PythonPort.StartAsync() : null;

        if (spellchecker is not null)
            await spellchecker.CallAsync("hunspell_job", "check", ["draft.md"]);
    }
}
