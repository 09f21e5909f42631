namespace Microsoft.AspNetCore.Http;

public sealed class HttpResponse
{
    private readonly Stack<IAsyncDisposable> _registered = [];

    public void RegisterForDisposeAsync(IAsyncDisposable disposable) => _registered.Push(disposable);

    internal async Task CompleteAsync()
    {
        while (_registered.TryPop(out var disposable))
            await disposable.DisposeAsync();
    }
}
