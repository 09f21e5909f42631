using PortLeak.Runtime.Benchmarks.Peers;

namespace PortLeak.Runtime.Benchmarks.Languages;

internal sealed class Python(string interpreter) : Language(interpreter)
{
    private PythonPortOptions Options => new() { Executable = Interpreter, ModulePaths = [Guest] };

    public override string Name => "Python";

    public override string[] Nothing => ["-c", "pass"];

    public override async Task<Port> StartAsync() => await PythonPort.StartAsync(Options);

    public override IWarmPool StartPool() =>
        new WarmPool<PythonPort>(new PythonPortPool(Options, new PortPoolOptions { MaxSize = 1 }));

    public override MinimalLoop StartLoop() => MinimalLoop.Python(Interpreter);

    public override JsonLinesClient StartJsonLines() => new(Interpreter, "json_lines.py");
}
