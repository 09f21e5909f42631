// WaitAll blocks for both starts and throws when either fails, before anybody holds the other.
public static class Case
{
    public static void Run()
    {
        Task<PythonPort>[] starts =
        [
            {|PORT005:PythonPort.StartAsync()|},
            {|PORT005:PythonPort.StartAsync(new PythonPortOptions { Executable = "python3.12" })|},
        ];

        Task.WaitAll(starts);
        using var current = starts[0].Result;
        using var candidate = starts[1].Result;
        Console.WriteLine(current.Call<int>("suite", "run") - candidate.Call<int>("suite", "run"));
    }
}
