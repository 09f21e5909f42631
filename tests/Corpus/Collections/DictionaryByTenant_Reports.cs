// The dictionary of ports is cleared instead of drained.
public static class Case
{
    public static async Task RunAsync()
    {
        var tenants = new Dictionary<string, RubyPort>();
        try
        {
            foreach (var tenant in Input.Items())
            {
                tenants.Add(tenant, await {|PORT001:RubyPort.StartAsync()|});
            }
        }
        finally
        {
            tenants.Clear();
        }
    }
}
