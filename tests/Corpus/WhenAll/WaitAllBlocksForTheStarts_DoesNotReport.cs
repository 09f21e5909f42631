// Both interpreters are started blocking, each under its own using.
public static class Case
{
    public static void Run()
    {
        using var current = PythonPort.Start();
        using var candidate = PythonPort.Start(new PythonPortOptions { Executable = "python3.12" });
        Console.WriteLine(current.Call<int>("suite", "run") - candidate.Call<int>("suite", "run"));
    }
}
