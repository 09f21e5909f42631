// The loop drains the list through a local function that only stops.
public static class Case
{
    public static async Task RunAsync()
    {
        var ports = new List<RubyPort>();
        try
        {
            foreach (var name in Input.Items())
                ports.Add(await RubyPort.StartAsync(new RubyPortOptions { WorkingDirectory = name }));
            await Work.DoAsync();
        }
        finally
        {
            foreach (var port in ports)
                await EndAsync(port);
        }

        static async ValueTask EndAsync(RubyPort port) => await port.DisposeAsync().ConfigureAwait(false);
    }
}
