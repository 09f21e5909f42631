// The method that shows the usage comes back, and its caller returns with a port in hand.
public static class Case
{
    public static void Run()
    {
        var arguments = Input.Items();
        var port = {|PORT002:PythonPort.Start()|};
        if (arguments.Count == 0)
        {
            ShowUsage();
            return;
        }

        using (port)
            port.Call<int>("cli", "main", [arguments[0]]);
    }

    private static void ShowUsage() => Console.Error.WriteLine("usage: tool <command>");
}
