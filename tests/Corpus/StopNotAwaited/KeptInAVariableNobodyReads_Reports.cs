// The task of the stop goes into a variable that nobody reads.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await PythonPort.StartAsync();
        var stopping = {|PORT008:port.StopAsync()|};
        await Work.DoAsync();
    }
}
