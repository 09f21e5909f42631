namespace Xunit;

public interface IAsyncLifetime : IAsyncDisposable
{
    ValueTask InitializeAsync();
}
