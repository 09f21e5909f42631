// A lambda stops the captured port from a finally block.
public static class Case
{
    public static async Task RunAsync()
    {
        var editor = await RubyPort.StartAsync();
        Func<Task> close = async () => await editor.StopAsync();
        try
        {
            await editor.CallAsync("Editor", "open", ["notes.md"]);
        }
        finally
        {
            await close();
        }
    }
}
