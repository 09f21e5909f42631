// The missing setting is noticed before the start.
public static class Case
{
    public static async Task RunAsync()
    {
        var configured = Input.Text();
        var company = configured ?? throw new InvalidOperationException("The setting 'Company' is missing.");
        var payroll = await RubyPort.StartAsync();
        await using (payroll)
        {
            await payroll.CallAsync("Payroll", "run", [company]);
        }
    }
}
