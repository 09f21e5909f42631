namespace PortLeak.Runtime.Benchmarks;

/// <summary>The works of a language, in the order of the page.</summary>
internal static class Works
{
    public static IEnumerable<Work> Of(Participants all) =>
    [
        .. CallBars.Of(all),
        .. DataBars.Of(all),
        .. StartBars.Of(all),
        .. MemoryBars.Of(all),
        .. ConversationBars.Of(all),
    ];
}
