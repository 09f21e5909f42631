// The handler is for I/O errors; the importer's own exception is none.
public static class Case
{
    public static async Task RunAsync()
    {
        var broken = Input.Flag("broken");
        var importer = await {|PORT003:PythonPort.StartAsync()|};
        try
        {
            if (broken)
                throw new BankFormatException();
            Console.WriteLine("statement accepted");
        }
        catch (IOException)
        {
            Console.WriteLine("statement cannot be read");
        }

        await importer.StopAsync();
    }
}

public sealed class BankFormatException() : FormatException("The statement has no closing balance.");
