// The optional port is null or running; the using holds another variable that stays null.
public static class Case
{
    public static async Task RunAsync()
    {
        PythonPort? spellchecker = null;
        await using var held = spellchecker;
        if (Input.Flag("spellcheck"))
            spellchecker = await {|PORT001:PythonPort.StartAsync()|};

        if (spellchecker is not null)
            await spellchecker.CallAsync("hunspell_job", "check", ["draft.md"]);
    }
}
