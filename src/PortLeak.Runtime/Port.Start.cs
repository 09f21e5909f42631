namespace PortLeak;

/// <content>
/// A port that a container makes is there before its interpreter is, so that nobody has to block for it. What is asked of it
/// until then waits; if the interpreter does not come to serve, it fails with the reason.
/// </content>
public abstract partial class Port
{
    /// <summary>Completes once the interpreter serves.</summary>
    /// <exception cref="PortStartException">It did not come to serve.</exception>
    /// <exception cref="ObjectDisposedException">The port was stopped before it did.</exception>
    internal Task WhenStartedAsync(CancellationToken cancellationToken) =>
        _thread.Started.IsCompletedSuccessfully ? Task.CompletedTask : AwaitStartAsync(cancellationToken);

    private async Task AwaitStartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _thread.Started.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ObjectDisposedException("The port was stopped before its interpreter had started.", error);
        }
    }

    private async Task<T> CallOnceStartedAsync<T>(
        string module,
        string function,
        IReadOnlyList<object?>? arguments,
        PortCallOptions? options,
        CancellationToken cancellationToken)
    {
        await AwaitStartAsync(cancellationToken).ConfigureAwait(false);
        return await Begin<T>(module, function, arguments, options, cancellationToken).ConfigureAwait(false);
    }

    private async Task CastOnceStartedAsync(
        string module, string function, IReadOnlyList<object?>? arguments, CancellationToken cancellationToken)
    {
        await AwaitStartAsync(cancellationToken).ConfigureAwait(false);
        await CastAsync(module, function, arguments, cancellationToken).ConfigureAwait(false);
    }

    private async Task SendOnceStartedAsync(object? message, CancellationToken cancellationToken)
    {
        await AwaitStartAsync(cancellationToken).ConfigureAwait(false);
        await SendAsync(message, cancellationToken).ConfigureAwait(false);
    }
}
