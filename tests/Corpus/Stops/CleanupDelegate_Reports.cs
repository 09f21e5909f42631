// The clean-up delegate is built and never invoked when there is nothing to translate.
public static class Case
{
    public static async Task RunAsync()
    {
        var text = Input.Text();
        var translator = await {|PORT002:PythonPort.StartAsync()|};
        Func<Task> cleanUp = () => translator.StopAsync();
        if (text is not null)
            await cleanUp();
    }
}
