// The second of two usings blocks.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var first = await PythonPort.StartAsync();
        {|PORT010:using|} var second = await RubyPort.StartAsync();
        await Work.DoAsync();
    }
}
