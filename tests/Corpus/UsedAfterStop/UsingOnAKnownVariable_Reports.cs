// The using statement stops the port, and the variable is still in scope behind it.
public static class Case
{
    public static async Task RunAsync()
    {
        var port = await PythonPort.StartAsync();
        await using (port)
        {
            await port.CallAsync("module", "first");
        }

        await {|PORT009:port.CallAsync("module", "second")|};
    }
}
