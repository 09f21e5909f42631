// A scope owns both interpreters and is closed by await using.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var scope = new PortScope();
        var tax = await scope.StartPythonAsync();
        var mail = await scope.StartRubyAsync();

        var rate = await tax.CallAsync<decimal>("vat", "rate", ["AT"]);
        await mail.CallAsync("Mailer", "deliver", ["books@example.org", rate]);
    }
}
