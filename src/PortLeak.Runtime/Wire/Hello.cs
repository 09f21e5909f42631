using System.Globalization;

namespace PortLeak.Wire;

/// <summary>What the host says first: what the interpreter needs before it can serve.</summary>
/// <param name="Lifeline">The number of the inherited read end of the lifeline.</param>
/// <param name="Output">The number of the inherited descriptor to which writes to descriptor 1 shall go.</param>
/// <param name="Interrupts">The number of the inherited read end of the pipe of interruptions.</param>
/// <param name="Widen">Whether the interpreter becomes the owner of its lifeline, with its whole process group.</param>
/// <param name="MaxMessageBytes">The largest message that the host accepts.</param>
/// <param name="MaxConcurrentCalls">How many calls may run at the same time, apart from asynchronous ones.</param>
/// <param name="LogRecords">Whether the host takes records of the interpreter's logging; otherwise they are text.</param>
/// <param name="ModulePaths">Directories to look modules up in, in order.</param>
internal sealed record Hello(
    int Lifeline,
    int Output,
    int Interrupts,
    bool Widen,
    long MaxMessageBytes,
    int MaxConcurrentCalls,
    bool LogRecords,
    IReadOnlyList<string> ModulePaths)
{
    /// <summary>The protocol that this host speaks.</summary>
    public const int Protocol = 1;

    public void Write(PayloadBuffer payload) => FieldText.Write(payload, Fields());

    private IEnumerable<(string, string)> Fields()
    {
        yield return ("protocol", Text(Protocol));
        yield return ("lifeline", Text(Lifeline));
        yield return ("output", Text(Output));
        yield return ("interrupts", Text(Interrupts));
        yield return ("threads", Text(MaxConcurrentCalls));
        yield return ("widen", Widen ? "1" : "0");
        yield return ("max-message", Text(MaxMessageBytes));
        yield return ("log-records", LogRecords ? "1" : "0");
        foreach (var path in ModulePaths)
            yield return ("module-path", path);
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
