#nullable enable
using PortLeak;

namespace Tracing;

internal static class Tracer
{
    public static async Task TraceAsync(string name)
    {
#if TRACE_PORTS
        Console.WriteLine("starting");
#endif
        var python = await {|PORT003:PythonPort.StartAsync(
#if TRACE_PORTS
            new PythonPortOptions { OutputHandler = output => Console.WriteLine(output.Line) });
#else
            new PythonPortOptions())|};
#endif
        await python.CallAsync("trace", "run", [name]);
#if TRACE_PORTS
        Console.WriteLine("stopping");
#endif
        await python.StopAsync();
#pragma warning disable CS0618
        Console.WriteLine(name);
#pragma warning restore CS0618
    }
}
