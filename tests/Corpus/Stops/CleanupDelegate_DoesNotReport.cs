// The clean-up delegate is invoked in finally.
public static class Case
{
    public static async Task RunAsync()
    {
        var text = Input.Text();
        var translator = await PythonPort.StartAsync();
        Func<Task> cleanUp = () => translator.StopAsync();
        try
        {
            if (text is not null)
                await translator.CallAsync("translate", "run", [text]);
        }
        finally
        {
            await cleanUp();
        }
    }
}
