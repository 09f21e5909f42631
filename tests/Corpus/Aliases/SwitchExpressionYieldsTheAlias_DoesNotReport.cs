// The switch yields a port only for the roles that start one, and what it yields is stopped.
public static class Case
{
    public static async Task RunAsync()
    {
        var role = Input.Count();
        PythonPort? mine = role switch
        {
            0 => await PythonPort.StartAsync(),
            1 => await PythonPort.StartAsync(new PythonPortOptions { MaxConcurrentCalls = 4 }),
            _ => null,
        };

        if (mine is not null)
        {
            await mine.StopAsync();
        }
    }
}
