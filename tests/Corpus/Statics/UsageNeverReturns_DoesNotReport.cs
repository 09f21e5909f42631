// The method that shows the usage says that it does not return, because it ends the process.
using System.Diagnostics.CodeAnalysis;

public static class Case
{
    public static void Run()
    {
        var arguments = Input.Items();
        var port = PythonPort.Start();
        if (arguments.Count == 0)
            ExitWithUsage();

        using (port)
            port.Call<int>("cli", "main", [arguments[0]]);
    }

    [DoesNotReturn]
    private static void ExitWithUsage()
    {
        Console.Error.WriteLine("usage: tool <command>");
        Environment.Exit(2);
    }
}
