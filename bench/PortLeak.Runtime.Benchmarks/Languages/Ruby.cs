using PortLeak.Runtime.Benchmarks.Peers;

namespace PortLeak.Runtime.Benchmarks.Languages;

internal sealed class Ruby(string interpreter) : Language(interpreter)
{
    private RubyPortOptions Options => new() { Executable = Interpreter, ModulePaths = [Guest] };

    public override string Name => "Ruby";

    public override string[] Nothing => ["-e", ""];

    public override async Task<Port> StartAsync() => await RubyPort.StartAsync(Options);

    public override IWarmPool StartPool() =>
        new WarmPool<RubyPort>(new RubyPortPool(Options, new PortPoolOptions { MaxSize = 1 }));

    public override MinimalLoop StartLoop() => MinimalLoop.Ruby(Interpreter);

    public override JsonLinesClient StartJsonLines() => new(Interpreter, "json_lines.rb");
}
