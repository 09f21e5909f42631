// The handler turns the failure into the domain's own exception and throws that instead of stopping.
public static class Case
{
    public static async Task RunAsync()
    {
        var bank = await {|PORT003:PythonPort.StartAsync()|};
        try
        {
            await bank.CallAsync("sepa", "transfer", [250.00m]);
        }
        catch (PortException failure)
        {
            throw new TransferFailedException(failure);
        }

        await bank.StopAsync();
    }
}

public sealed class TransferFailedException(Exception cause) : Exception("The transfer failed.", cause);
