// A probe launches an interpreter through an out parameter and disposes it.
public static class Case
{
    public static void Run()
    {
        Launch("probe", out var port);
        using (port)
        {
            Console.WriteLine(port.Call<string>("platform", "python_version"));
        }
    }

    private static void Launch(string purpose, out PythonPort port)
    {
        Console.WriteLine($"launching python for {purpose}");
        port = PythonPort.Start();
    }
}
