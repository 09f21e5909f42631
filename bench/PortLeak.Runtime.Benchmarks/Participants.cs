using PortLeak.Runtime.Benchmarks.Languages;
using PortLeak.Runtime.Benchmarks.Peers;

namespace PortLeak.Runtime.Benchmarks;

/// <summary>Everybody who takes part in the works of a language, each with an interpreter of its own.</summary>
internal sealed class Participants : IAsyncDisposable
{
    private Participants(Language language, string python)
    {
        Language = language;
        Loop = language.StartLoop();
        JsonLines = language.StartJsonLines();
        ErlPort = ErlPort.TryStart(python, Language.Guest);
    }

    public Language Language { get; }

    public Port Port { get; private set; } = null!;

    public MinimalLoop Loop { get; }

    public JsonLinesClient JsonLines { get; }

    /// <summary>ErlPort, where one is installed.</summary>
    public ErlPort? ErlPort { get; }

    /// <param name="language">Theirs.</param>
    /// <param name="python">The Python of ErlPort, whatever the language.</param>
    public static async Task<Participants> StartAsync(Language language, string python)
    {
        var all = new Participants(language, python);
        all.Port = await language.StartAsync();
        return all;
    }

    /// <summary>ErlPort as a contender, or nobody where there is none.</summary>
    public Contender[] WithErlPort(string work, int operations, int rounds = Rounds.Count) =>
        ErlPort is { } erlPort ? [new(Peer.ErlPort, operations, count => erlPort.DoAsync(work, count), rounds)] : [];

    public async ValueTask DisposeAsync()
    {
        await Port.DisposeAsync();
        Loop.Dispose();
        JsonLines.Dispose();
        ErlPort?.Dispose();
    }
}
