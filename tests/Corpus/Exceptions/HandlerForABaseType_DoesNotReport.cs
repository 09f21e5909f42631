// The importer's own exception derives from the one that the handler is for.
public static class Case
{
    public static async Task RunAsync()
    {
        var broken = Input.Flag("broken");
        var importer = await PythonPort.StartAsync();
        try
        {
            if (broken)
                throw new BankFormatException();
            Console.WriteLine("statement accepted");
        }
        catch (FormatException)
        {
            Console.WriteLine("statement cannot be read");
        }

        await importer.StopAsync();
    }
}

public sealed class BankFormatException() : FormatException("The statement has no closing balance.");
