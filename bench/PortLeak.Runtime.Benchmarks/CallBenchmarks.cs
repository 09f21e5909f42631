using BenchmarkDotNet.Attributes;

namespace PortLeak.Runtime.Benchmarks;

/// <summary>Single calls in detail: their distribution and what they allocate. The bars are the driver's business.</summary>
[MemoryDiagnoser]
public class CallBenchmarks
{
    private static readonly object?[] Arguments = [42];

    private PythonPort _port = null!;
    private Peers.MinimalLoop _loop = null!;

    [GlobalSetup]
    public void Start()
    {
        var guest = Path.Combine(AppContext.BaseDirectory, "guest");
        _loop = Peers.MinimalLoop.Python("/usr/bin/python3");
        _port = PythonPort.Start(new PythonPortOptions { Executable = "/usr/bin/python3", ModulePaths = [guest] });
    }

    [GlobalCleanup]
    public void Stop()
    {
        _port.Dispose();
        _loop.Dispose();
    }

    [Benchmark(Baseline = true)]
    public void MinimalLoop() => _loop.Call();

    [Benchmark]
    public int Call() => _port.Call<int>("work", "echo", Arguments);

    [Benchmark]
    public Task<int> CallAsync() => _port.CallAsync<int>("work", "echo", Arguments);
}
