using PortLeak.Conversion;

namespace PortLeak.Wire;

/// <summary>A pending call with a result. What continues after it never runs on the thread that reads frames.</summary>
internal sealed class PendingCall<T> : PendingCall
{
    private readonly TaskCompletionSource<T> _source = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<T> Task => _source.Task;

    public override bool IsCompleted => _source.Task.IsCompleted;

    public override void Complete(IPayloadCodec codec, Frame result)
    {
        T value;
        try
        {
            value = typeof(T) == typeof(NoResult) ? default! : codec.Read<T>(result.Payload, result.Buffers);
        }
        catch (Exception error)
        {
            // A converter of the program's own may throw anything: it belongs to the caller, not to the port.
            Fail(error);
            return;
        }

        Release();
        Observation?.End(null);
        _source.TrySetResult(value);
    }

    public override void Fail(Exception error)
    {
        Release();
        Observation?.End(error);
        if (error is OperationCanceledException cancelled)
            _source.TrySetCanceled(cancelled.CancellationToken);
        else
            _source.TrySetException(error);
    }
}
