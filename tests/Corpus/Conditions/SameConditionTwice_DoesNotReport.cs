// The condition under which the port is started is asked again in finally, unchanged.
public static class Case
{
    public static async Task RunAsync()
    {
        var translate = Input.Flag("translate");
        PythonPort? translator = null;
        try
        {
            if (translate)
                translator = await PythonPort.StartAsync();
            await Work.DoAsync();
        }
        finally
        {
            if (translate && translator is not null)
                await translator.StopAsync();
        }
    }
}
