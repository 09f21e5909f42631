// The part of the type that stops its ports, all but one.
public sealed partial class Newsroom : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        if (_summaries is { } summaries)
        {
            await summaries.DisposeAsync();
        }

        Console.WriteLine(_headlines?.State);
    }
}
