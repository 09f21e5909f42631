// The port is stopped through another local that names the same interpreter.
public static class Case
{
    public static async Task RunAsync()
    {
        var german = await PythonPort.StartAsync();
        Port active = german;
        try
        {
            await german.CallAsync("spacy_pipeline", "parse", ["Guten Tag"]);
        }
        finally
        {
            await active.StopAsync();
        }
    }
}
