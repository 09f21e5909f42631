// The loops over the groups and their members stop every port.
public static class Case
{
    public static async Task RunAsync()
    {
        var groups = new Dictionary<string, List<RubyPort>>();
        try
        {
            foreach (var name in Input.Items())
            {
                var group = new List<RubyPort>();
                groups.Add(name, group);
                group.Add(await RubyPort.StartAsync());
                group.Add(await RubyPort.StartAsync());
            }
        }
        finally
        {
            foreach (var group in groups.Values)
            {
                foreach (var port in group)
                {
                    await port.StopAsync();
                }
            }
        }
    }
}
