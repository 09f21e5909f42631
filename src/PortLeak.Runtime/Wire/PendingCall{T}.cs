using PortLeak.Conversion;

namespace PortLeak.Wire;

/// <summary>A pending call with a result.</summary>
internal sealed class PendingCall<T> : PendingCall
{
    private readonly TaskCompletionSource<T> _source = new();
    private T _value = default!;
    private Exception? _error;
    private volatile bool _isCompleted;

    public Task<T> Task => _source.Task;

    public override bool IsCompleted => _isCompleted;

    public override void Complete(IPayloadCodec codec, Frame result)
    {
        try
        {
            if (typeof(T) != typeof(NoResult))
                _value = codec.Read<T>(result.Payload, result.Buffers);
        }
        catch (Exception error)
        {
            // A converter of the program's own may throw anything: it belongs to the caller, not to the port.
            _error = error;
        }

        _isCompleted = true;
    }

    public override void Fail(Exception error)
    {
        _error = error;
        _isCompleted = true;
    }

    public override void Deliver()
    {
        Release();
        _error = Observation is null ? _error : Observation.Settle(_error);
        if (_error is null)
            _source.TrySetResult(_value);
        else if (_error is OperationCanceledException cancelled)
            _source.TrySetCanceled(cancelled.CancellationToken);
        else
            _source.TrySetException(_error);
    }
}
