// A scope owns both interpreters, but nobody closes the scope.
public static class Case
{
    public static async Task RunAsync()
    {
        var scope = {|PORT001:new PortScope()|};
        var tax = await scope.StartPythonAsync();
        var mail = await scope.StartRubyAsync();

        var rate = await tax.CallAsync<decimal>("vat", "rate", ["AT"]);
        await mail.CallAsync("Mailer", "deliver", ["books@example.org", rate]);
    }
}
