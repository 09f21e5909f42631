// The harness of a benchmark calls the clean-up, which ends everything but the port.
[AttributeUsage(AttributeTargets.Method)]
public sealed class GlobalSetupAttribute : Attribute;

[AttributeUsage(AttributeTargets.Method)]
public sealed class GlobalCleanupAttribute : Attribute;

public sealed class CallBenchmark
{
    private PythonPort? _python;
    private string? _text;

    [GlobalSetup]
    public void Start()
    {
        _text = "measured";
        _python = {|PORT007:PythonPort.Start()|};
    }

    public int Measure() => _python!.Call<int>("work", "echo", [_text]);

    [GlobalCleanup]
    public void End() => _text = null;
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
