// The missing setting is noticed after the start, by a throw expression.
public static class Case
{
    public static async Task RunAsync()
    {
        var configured = Input.Text();
        var payroll = await {|PORT003:RubyPort.StartAsync()|};
        var company = configured ?? throw new InvalidOperationException("The setting 'Company' is missing.");
        await using (payroll)
        {
            await payroll.CallAsync("Payroll", "run", [company]);
        }
    }
}
