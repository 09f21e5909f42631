// The helper that drains the list lets it be when it is told that the process ends anyway.
public static class Case
{
    public static async Task RunAsync()
    {
        var exiting = Input.Flag("exiting");
        var agents = new List<RubyPort>();
        try
        {
            agents.Add(await {|PORT002:RubyPort.StartAsync()|});
            await agents[0].CallAsync("Agent", "scan");
        }
        finally
        {
            await StopAllAsync(agents, exiting);
        }
    }

    private static async Task StopAllAsync(List<RubyPort> ports, bool exiting)
    {
        if (exiting)
        {
            return;
        }

        foreach (var port in ports)
        {
            await port.StopAsync();
        }
    }
}
