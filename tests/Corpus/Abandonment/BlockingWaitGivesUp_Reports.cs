// A blocking wait with a limit reports failure and leaves the start to itself.
public static class Case
{
    public static void Run()
    {
        if (TryConvert("thesis.docx"))
            Console.WriteLine("converted");
    }

    private static bool TryConvert(string document)
    {
        var starting = {|PORT005:PythonPort.StartAsync()|};
        if (!starting.Wait(TimeSpan.FromSeconds(2)))
            return false;

        using var pandoc = starting.Result;
        pandoc.Call<int>("pandoc", "to_pdf", [document]);
        return true;
    }
}
