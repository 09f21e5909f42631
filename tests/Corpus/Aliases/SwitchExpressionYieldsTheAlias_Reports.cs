// The switch yields the port for two of three roles, and only what it yields is stopped.
public static class Case
{
    public static async Task RunAsync()
    {
        var role = Input.Count();
        var worker = await {|PORT002:PythonPort.StartAsync()|};
        PythonPort? mine = role switch
        {
            0 => worker,
            1 => worker,
            _ => null,
        };

        if (mine is not null)
        {
            await mine.StopAsync();
        }
    }
}
