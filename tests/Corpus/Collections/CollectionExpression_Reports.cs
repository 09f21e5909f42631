// The second element of a collection expression fails to start when the first one runs.
public static class Case
{
    public static async Task RunAsync()
    {
        Port[] crew = [await {|PORT003:PythonPort.StartAsync()|}, await RubyPort.StartAsync()];
        foreach (var member in crew)
        {
            await member.DisposeAsync();
        }
    }
}
