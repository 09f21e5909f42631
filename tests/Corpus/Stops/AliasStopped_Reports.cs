// The alias is stopped, but by then it may name the other interpreter.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var english = await PythonPort.StartAsync();
        var german = await {|PORT002:PythonPort.StartAsync()|};
        Port active = german;
        try
        {
            if (Input.Flag("english"))
                active = english;
            await active.CallAsync("spacy_pipeline", "parse", ["Guten Tag"]);
        }
        finally
        {
            await active.StopAsync();
        }
    }
}
