// The local function writes a report before it stops, and where that fails the rest of the list stays.
public static class Case
{
    public static async Task RunAsync()
    {
        var ports = new List<RubyPort>();
        try
        {
            foreach (var name in Input.Items())
                ports.Add(await {|PORT003:RubyPort.StartAsync(new RubyPortOptions { WorkingDirectory = name })|});
            await Work.DoAsync();
        }
        finally
        {
            foreach (var port in ports)
                await EndAsync(port);
        }

        static async ValueTask EndAsync(RubyPort port)
        {
            await Work.DoAsync("report");
            await port.DisposeAsync().ConfigureAwait(false);
        }
    }
}
