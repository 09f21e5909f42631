// The elements of a collection expression are started under protection before they stand in it.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var navigator = await PythonPort.StartAsync();
        await using var pilot = await RubyPort.StartAsync();
        Port[] crew = [navigator, pilot];
        foreach (var member in crew)
        {
            await member.CallAsync("flight", "prepare");
        }
    }
}
