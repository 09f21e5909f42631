// The port crosses from one try into the next with nothing in between.
public static class Case
{
    public static async Task RunAsync()
    {
        PythonPort recommender;
        try
        {
            recommender = await PythonPort.StartAsync();
        }
        catch (PortStartException)
        {
            return;
        }

        try
        {
            var customer = await LoadCustomerAsync();
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
