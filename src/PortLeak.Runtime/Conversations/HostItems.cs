namespace PortLeak.Conversations;

/// <summary>An asynchronous sequence of the program's that the interpreter iterates over.</summary>
internal sealed class HostItems<T>(IAsyncEnumerable<T> source)
{
    // The end may come while an item is waited for.
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly CancellationTokenSource _ended = new();
    private IAsyncEnumerator<T>? _items;

    /// <summary>The next item, alone; nothing after the last one.</summary>
    public async ValueTask<object?[]> NextAsync()
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            _ended.Token.ThrowIfCancellationRequested();
            _items ??= source.GetAsyncEnumerator(_ended.Token);
            return await _items.MoveNextAsync().ConfigureAwait(false) ? [_items.Current] : [];
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Ends the sequence.</summary>
    public async Task CloseAsync()
    {
        await _ended.CancelAsync().ConfigureAwait(false);
        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            if (_items is not null)
                await _items.DisposeAsync().ConfigureAwait(false);
        }
        finally
        {
            _items = null;
            _turn.Release();
        }
    }
}
