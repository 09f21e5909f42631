// A probe only wants to know whether an interpreter can be launched, and discards the one it got.
public static class Case
{
    public static void Run()
    {
        {|PORT005:Launch("probe", out _)|};
        Console.WriteLine("python is installed");
    }

    private static void Launch(string purpose, out PythonPort port)
    {
        Console.WriteLine($"launching python for {purpose}");
        port = PythonPort.Start();
    }
}
