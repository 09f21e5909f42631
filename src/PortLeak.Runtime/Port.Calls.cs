using System.Diagnostics;
using PortLeak.Diagnostics;
using PortLeak.Wire;

namespace PortLeak;

public abstract partial class Port
{
    /// <summary>Calls a function and converts its result.</summary>
    /// <typeparam name="T">The type of the result; <see cref="object"/> gives the natural .NET type.</typeparam>
    /// <param name="module">The module that holds the function; imported when it is named first.</param>
    /// <param name="function">The function's name; a dotted name reaches into classes and objects.</param>
    /// <param name="arguments">Its arguments; <see langword="null"/> is none.</param>
    /// <param name="cancellationToken">Interrupts the call.</param>
    /// <exception cref="PortCallException">The function raised an error.</exception>
    /// <exception cref="PortConversionException">An argument or the result has no counterpart, or is too large.</exception>
    /// <exception cref="PortTimeoutException">The call took longer than <see cref="PortOptions.CallTimeout"/>.</exception>
    /// <exception cref="PortExitedException">The interpreter ended.</exception>
    /// <exception cref="ObjectDisposedException">The port was stopped before.</exception>
    /// <exception cref="OperationCanceledException">The call was cancelled.</exception>
    public Task<T> CallAsync<T>(
        string module,
        string function,
        IReadOnlyList<object?>? arguments = null,
        CancellationToken cancellationToken = default) =>
        Begin<T>(module, function, arguments, null, cancellationToken);

    /// <summary>Calls a function and converts its result, with what this call needs beyond its arguments.</summary>
    /// <typeparam name="T">The type of the result; <see cref="object"/> gives the natural .NET type.</typeparam>
    /// <param name="module">The module that holds the function; imported when it is named first.</param>
    /// <param name="function">The function's name; a dotted name reaches into classes and objects.</param>
    /// <param name="arguments">Its arguments; <see langword="null"/> is none.</param>
    /// <param name="options">Arguments by name, and a timeout of its own.</param>
    /// <param name="cancellationToken">Interrupts the call.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    /// <inheritdoc cref="CallAsync{T}(string, string, IReadOnlyList{object?}?, CancellationToken)" path="/exception"/>
    public Task<T> CallAsync<T>(
        string module,
        string function,
        IReadOnlyList<object?>? arguments,
        PortCallOptions options,
        CancellationToken cancellationToken = default) =>
        Begin<T>(module, function, arguments, PortCallOptions.Checked(options), cancellationToken);

    /// <summary>Calls a function and waits until it has ended; its result stays in the interpreter.</summary>
    /// <inheritdoc cref="CallAsync{T}(string, string, IReadOnlyList{object?}?, CancellationToken)"/>
    public Task CallAsync(
        string module,
        string function,
        IReadOnlyList<object?>? arguments = null,
        CancellationToken cancellationToken = default) =>
        Begin<NoResult>(module, function, arguments, null, cancellationToken);

    /// <inheritdoc cref="CallAsync{T}(string, string, IReadOnlyList{object?}?, PortCallOptions, CancellationToken)"/>
    public Task CallAsync(
        string module,
        string function,
        IReadOnlyList<object?>? arguments,
        PortCallOptions options,
        CancellationToken cancellationToken = default) =>
        Begin<NoResult>(module, function, arguments, PortCallOptions.Checked(options), cancellationToken);

    /// <summary>
    /// The blocking twin of <see cref="CallAsync{T}(string, string, IReadOnlyList{object?}?, CancellationToken)"/>, for
    /// synchronous code and the lowest latency.
    /// </summary>
    /// <inheritdoc cref="CallAsync{T}(string, string, IReadOnlyList{object?}?, CancellationToken)"/>
    public T Call<T>(
        string module,
        string function,
        IReadOnlyList<object?>? arguments = null,
        CancellationToken cancellationToken = default) =>
        Await<T>(module, function, arguments, null, cancellationToken);

    /// <inheritdoc cref="CallAsync{T}(string, string, IReadOnlyList{object?}?, PortCallOptions, CancellationToken)"/>
    public T Call<T>(
        string module,
        string function,
        IReadOnlyList<object?>? arguments,
        PortCallOptions options,
        CancellationToken cancellationToken = default) =>
        Await<T>(module, function, arguments, PortCallOptions.Checked(options), cancellationToken);

    /// <summary>
    /// The blocking twin of <see cref="CallAsync(string, string, IReadOnlyList{object?}?, CancellationToken)"/>.
    /// </summary>
    /// <inheritdoc cref="CallAsync{T}(string, string, IReadOnlyList{object?}?, CancellationToken)"/>
    public void Call(
        string module,
        string function,
        IReadOnlyList<object?>? arguments = null,
        CancellationToken cancellationToken = default) =>
        Await<NoResult>(module, function, arguments, null, cancellationToken);

    /// <inheritdoc cref="CallAsync{T}(string, string, IReadOnlyList{object?}?, PortCallOptions, CancellationToken)"/>
    public void Call(
        string module,
        string function,
        IReadOnlyList<object?>? arguments,
        PortCallOptions options,
        CancellationToken cancellationToken = default) =>
        Await<NoResult>(module, function, arguments, PortCallOptions.Checked(options), cancellationToken);

    /// <summary>
    /// Calls a function without waiting for it. An error in it goes to <see cref="Faults"/> and the log.
    /// </summary>
    /// <param name="module">The module that holds the function; imported when it is named first.</param>
    /// <param name="function">The function's name; a dotted name reaches into classes and objects.</param>
    /// <param name="arguments">Its arguments; <see langword="null"/> is none.</param>
    /// <param name="cancellationToken">Ends the wait for room; the call itself was sent then.</param>
    /// <returns>Completes when the call is on its way: at once, unless more than 1 MiB waits for a busy
    /// interpreter.</returns>
    /// <exception cref="PortConversionException">An argument has no counterpart, or they are too large.</exception>
    /// <exception cref="PortExitedException">The interpreter has ended.</exception>
    /// <exception cref="ObjectDisposedException">The port was stopped before.</exception>
    public Task CastAsync(
        string module,
        string function,
        IReadOnlyList<object?>? arguments = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(module);
        ArgumentNullException.ThrowIfNull(function);
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled(cancellationToken);
        try
        {
            if (!_thread.Started.IsCompletedSuccessfully)
                return CastOnceStartedAsync(module, function, arguments, cancellationToken);
            var observation = _thread.Observe(module, function, ActivityKind.Producer);
            var sent = Cast(new CallTarget(module, function, arguments ?? [], null), observation);
            return sent.IsCompleted ? sent : sent.WaitAsync(cancellationToken);
        }
        catch (Exception error) when (error is PortException or ObjectDisposedException)
        {
            return Task.FromException(error);
        }
    }

    /// <summary>As <c>CallAsync</c>, but <see langword="null"/> if the port takes no more calls: this one was not begun.</summary>
    internal Task<T>? TryCallAsync<T>(
        string module,
        string function,
        IReadOnlyList<object?>? arguments,
        PortCallOptions? options,
        CancellationToken cancellationToken)
    {
        var call = Make<T>(module, function, arguments, options, cancellationToken, blocks: false, out var pending);
        _thread.Attend();
        var refused = pending is null && call.Exception?.InnerException is not (null or PortConversionException);
        return refused ? null : call;
    }

    // Not an async method: its state machine would be rooted by the session and keep the port alive beyond the call.
    private Task<T> Begin<T>(
        string module,
        string function,
        IReadOnlyList<object?>? arguments,
        PortCallOptions? options,
        CancellationToken cancellationToken)
    {
        var call = Make<T>(module, function, arguments, options, cancellationToken, blocks: false, out _);
        _thread.Attend();
        return call;
    }

    private T Await<T>(
        string module,
        string function,
        IReadOnlyList<object?>? arguments,
        PortCallOptions? options,
        CancellationToken cancellationToken)
    {
        var call = Make<T>(module, function, arguments, options, cancellationToken, blocks: true, out var pending);
        if (pending is not null)
            _thread.Lead(pending);
        var result = call.GetAwaiter().GetResult();
        GC.KeepAlive(this);
        return result;
    }

    private Task<T> Make<T>(
        string module,
        string function,
        IReadOnlyList<object?>? arguments,
        PortCallOptions? options,
        CancellationToken cancellationToken,
        bool blocks,
        out PendingCall? pending)
    {
        pending = null;
        ArgumentNullException.ThrowIfNull(module);
        ArgumentNullException.ThrowIfNull(function);
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<T>(cancellationToken);
        if (!_thread.Started.IsCompletedSuccessfully)
            return CallOnceStartedAsync<T>(module, function, arguments, options, cancellationToken);
        var call = new PendingCall<T> { Keeps = this, Blocks = blocks, Observation = _thread.Observe(module, function) };
        var timeout = options?.Timeout ?? _thread.CallTimeout;
        if (timeout != Timeout.InfiniteTimeSpan)
            call.EndWithin(timeout, $"{module}.{function}");
        try
        {
            _thread.Session.Call(
                call, new CallTarget(module, function, arguments ?? [], options?.NamedArguments), cancellationToken);
        }
        catch (Exception error) when (error is PortException or ObjectDisposedException)
        {
            call.Observation?.End(error);
            return Task.FromException<T>(error);
        }

        pending = call;
        return call.Task;
    }

    private Task Cast(CallTarget target, CallObservation? observation)
    {
        try
        {
            var sent = _thread.Session.Cast(target, observation);
            observation?.End(null);
            return sent;
        }
        catch (Exception error)
        {
            observation?.End(error);
            throw;
        }
    }
}
