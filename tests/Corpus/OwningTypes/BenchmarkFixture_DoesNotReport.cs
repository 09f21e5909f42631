// The harness of a benchmark calls the set-up once, and the clean-up behind it.
[AttributeUsage(AttributeTargets.Method)]
public sealed class GlobalSetupAttribute : Attribute;

[AttributeUsage(AttributeTargets.Method)]
public sealed class GlobalCleanupAttribute : Attribute;

public sealed class CallBenchmark
{
    private PythonPort? _python;

    [GlobalSetup]
    public void Start() => _python = PythonPort.Start();

    public int Measure() => _python!.Call<int>("work", "echo", [42]);

    [GlobalCleanup]
    public void End() => _python?.Dispose();
}

public static class Case
{
    public static void Run()
    {
        var benchmark = new CallBenchmark();
        try
        {
            benchmark.Start();
            benchmark.Measure();
        }
        finally
        {
            benchmark.End();
        }
    }
}
