using PortLeak.Fakes;

namespace PortLeak;

public sealed class PortObject : IAsyncDisposable
{
    internal PortObject()
    {
    }

    public Task<T> CallAsync<T>(string method, IReadOnlyList<object?>? arguments = null, CancellationToken cancellationToken = default)
        => Task.FromResult(Answers.Of<T>());

    public Task CallAsync(string method, IReadOnlyList<object?>? arguments = null, CancellationToken cancellationToken = default)
        => Task.CompletedTask;

    public T Call<T>(string method, IReadOnlyList<object?>? arguments = null, CancellationToken cancellationToken = default)
        => Answers.Of<T>();

    public void Call(string method, IReadOnlyList<object?>? arguments = null, CancellationToken cancellationToken = default)
    {
    }

    public Task<T> GetAsync<T>(string attribute, CancellationToken cancellationToken = default)
        => Task.FromResult(Answers.Of<T>());

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
