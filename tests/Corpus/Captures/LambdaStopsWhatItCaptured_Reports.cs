// A lambda that would stop the port is built and never called.
public static class Case
{
    public static async Task RunAsync()
    {
        var editor = await {|PORT001:RubyPort.StartAsync()|};
        Func<Task> close = async () => await editor.StopAsync();
        await editor.CallAsync("Editor", "open", ["notes.md"]);
        Console.WriteLine(close.Method.Name);
    }
}
