// The loop over the groups counts their ports and stops none.
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
                group.Add(await {|PORT001:RubyPort.StartAsync()|});
                group.Add(await {|PORT001:RubyPort.StartAsync()|});
            }
        }
        finally
        {
            foreach (var group in groups.Values)
            {
                Console.WriteLine(group.Count);
            }
        }
    }
}
