// The part of the type that stops its ports.
public sealed partial class Newsroom : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        if (_summaries is { } summaries)
        {
            await summaries.DisposeAsync();
        }

        if (_headlines is { } headlines)
        {
            await headlines.DisposeAsync();
        }
    }
}
