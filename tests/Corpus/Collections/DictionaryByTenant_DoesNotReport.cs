// The values of the dictionary are stopped before it is cleared.
public static class Case
{
    public static async Task RunAsync()
    {
        var tenants = new Dictionary<string, RubyPort>();
        try
        {
            foreach (var tenant in Input.Items())
            {
                tenants.Add(tenant, await RubyPort.StartAsync());
            }
        }
        finally
        {
            foreach (var port in tenants.Values)
            {
                await port.DisposeAsync();
            }

            tenants.Clear();
        }
    }
}
