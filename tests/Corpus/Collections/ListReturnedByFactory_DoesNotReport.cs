// The factory returns a list of ports, and its caller stops each of them.
public static class Case
{
    public static async Task RunAsync()
    {
        var crew = await HireAsync(2);
        try
        {
            await crew[0].CallAsync("crew", "greet");
        }
        finally
        {
            foreach (var member in crew)
            {
                await member.StopAsync();
            }
        }
    }

    private static async Task<List<PythonPort>> HireAsync(int size)
    {
        var crew = new List<PythonPort>();
        try
        {
            for (var i = 0; i < size; i++)
            {
                crew.Add(await PythonPort.StartAsync());
            }

            return crew;
        }
        catch
        {
            foreach (var member in crew)
            {
                await member.StopAsync();
            }

            throw;
        }
    }
}
