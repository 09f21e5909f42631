// A blocking start has its own limit, and its failure is an exception that is caught.
public static class Case
{
    public static void Run()
    {
        if (TryConvert("thesis.docx"))
            Console.WriteLine("converted");
    }

    private static bool TryConvert(string document)
    {
        try
        {
            using var pandoc = PythonPort.Start(new PythonPortOptions { StartTimeout = TimeSpan.FromSeconds(2) });
            pandoc.Call<int>("pandoc", "to_pdf", [document]);
            return true;
        }
        catch (PortStartException)
        {
            return false;
        }
    }
}
