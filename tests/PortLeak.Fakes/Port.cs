using System.Runtime.CompilerServices;
using PortLeak.Fakes;

namespace PortLeak;

public abstract class Port : IAsyncDisposable, IDisposable
{
    private readonly TaskCompletionSource<PortExit> _completion = new();
    private readonly Run _run = Run.Current;
    private readonly Obligation _obligation;

    private protected Port() => _obligation = _run.Start(this);

    public int ProcessId => _obligation.Order;

    public string InterpreterVersion => "3.13.0";

    public PortState State => _obligation.Stops > 0 ? PortState.Stopped : PortState.Running;

    public Task<PortExit> Completion => _completion.Task;

    public IAsyncEnumerable<object?> Messages => StreamAsync<object?>("portleak", "messages");

    public IAsyncEnumerable<PortException> Faults => StreamAsync<PortException>("portleak", "faults");

    public Task<T> CallAsync<T>(string module, string function, IReadOnlyList<object?>? arguments = null, CancellationToken cancellationToken = default)
        => Answer<T>(cancellationToken);

    public Task<T> CallAsync<T>(string module, string function, IReadOnlyList<object?>? arguments, PortCallOptions options, CancellationToken cancellationToken = default)
        => Answer<T>(cancellationToken);

    public Task CallAsync(string module, string function, IReadOnlyList<object?>? arguments = null, CancellationToken cancellationToken = default)
        => Answer<object?>(cancellationToken);

    public Task CallAsync(string module, string function, IReadOnlyList<object?>? arguments, PortCallOptions options, CancellationToken cancellationToken = default)
        => Answer<object?>(cancellationToken);

    public T Call<T>(string module, string function, IReadOnlyList<object?>? arguments = null, CancellationToken cancellationToken = default)
        => Answer<T>(cancellationToken).GetAwaiter().GetResult();

    public T Call<T>(string module, string function, IReadOnlyList<object?>? arguments, PortCallOptions options, CancellationToken cancellationToken = default)
        => Answer<T>(cancellationToken).GetAwaiter().GetResult();

    public void Call(string module, string function, IReadOnlyList<object?>? arguments = null, CancellationToken cancellationToken = default)
        => Answer<object?>(cancellationToken).GetAwaiter().GetResult();

    public void Call(string module, string function, IReadOnlyList<object?>? arguments, PortCallOptions options, CancellationToken cancellationToken = default)
        => Answer<object?>(cancellationToken).GetAwaiter().GetResult();

    public Task CastAsync(string module, string function, IReadOnlyList<object?>? arguments = null, CancellationToken cancellationToken = default)
        => Answer<object?>(cancellationToken);

    public async IAsyncEnumerable<T> StreamAsync<T>(string module, string function, IReadOnlyList<object?>? arguments = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        yield return await Answer<T>(cancellationToken);
        yield return await Answer<T>(cancellationToken);
    }

    public Task<T> EvalAsync<T>(string expression, IReadOnlyDictionary<string, object?>? variables = null, CancellationToken cancellationToken = default)
        => Answer<T>(cancellationToken);

    public T Eval<T>(string expression, IReadOnlyDictionary<string, object?>? variables = null, CancellationToken cancellationToken = default)
        => Answer<T>(cancellationToken).GetAwaiter().GetResult();

    public Task ExecuteAsync(string code, CancellationToken cancellationToken = default)
        => Answer<object?>(cancellationToken);

    public void Execute(string code, CancellationToken cancellationToken = default)
        => Answer<object?>(cancellationToken).GetAwaiter().GetResult();

    public Task SendAsync(object? message, CancellationToken cancellationToken = default)
        => Answer<object?>(cancellationToken);

    public void Handle(string name, Delegate handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _run.Use(_obligation, nameof(Handle));
    }

    public Task<PortExit> StopAsync(CancellationToken cancellationToken = default)
    {
        EndObligation();
        return Completion;
    }

    public PortExit Stop()
    {
        EndObligation();
        return new PortExit();
    }

    public void Kill() => EndObligation();

    public ValueTask DisposeAsync()
    {
        EndObligation();
        return ValueTask.CompletedTask;
    }

    public void Dispose() => EndObligation();

    public void LinkTo(Task owner)
    {
        _obligation.HandOver();
        owner.ContinueWith(_ => EndObligation(), TaskContinuationOptions.ExecuteSynchronously);
    }

    public void LinkTo(CancellationToken owner)
    {
        _obligation.HandOver();
        owner.Register(EndObligation);
    }

    internal void HandOver() => _obligation.HandOver();

    private Task<T> Answer<T>(CancellationToken cancellationToken, [CallerMemberName] string member = "")
    {
        _run.Use(_obligation, member);
        return cancellationToken.IsCancellationRequested
            ? Task.FromCanceled<T>(cancellationToken)
            : Task.FromResult(Answers.Of<T>());
    }

    private void EndObligation()
    {
        _obligation.Stop();
        _completion.TrySetResult(new PortExit());
    }
}
