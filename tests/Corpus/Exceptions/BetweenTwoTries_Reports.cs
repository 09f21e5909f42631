// The port crosses from one try into the next, over a line that no finally covers.
public static class Case
{
    public static async Task RunAsync()
    {
        PythonPort recommender;
        try
        {
            recommender = await {|PORT003:PythonPort.StartAsync()|};
        }
        catch (PortStartException)
        {
            return;
        }

        var customer = await LoadCustomerAsync();
        try
        {
            await recommender.CallAsync("recommend", "for_customer", [customer]);
        }
        finally
        {
            await recommender.DisposeAsync();
        }
    }

    private static async Task<string> LoadCustomerAsync()
    {
        await Work.DoAsync();
        return "C-77";
    }
}
