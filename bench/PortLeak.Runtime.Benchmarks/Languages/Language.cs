using PortLeak.Runtime.Benchmarks.Peers;

namespace PortLeak.Runtime.Benchmarks.Languages;

/// <summary>A language that ports are measured in, and how each peer starts it.</summary>
/// <param name="interpreter">The interpreter itself, not a shim before it: the start is measured, too.</param>
internal abstract class Language(string interpreter)
{
    /// <summary>The module that is called; the same name in every language.</summary>
    public const string Module = "work";

    public static string Guest { get; } = Path.Combine(AppContext.BaseDirectory, "guest");

    public string Interpreter => interpreter;

    /// <summary>The name, as it is written.</summary>
    public abstract string Name { get; }

    /// <summary>The arguments with which the interpreter does nothing.</summary>
    public abstract string[] Nothing { get; }

    public abstract Task<Port> StartAsync();

    public abstract IWarmPool StartPool();

    public abstract MinimalLoop StartLoop();

    public abstract JsonLinesClient StartJsonLines();
}
