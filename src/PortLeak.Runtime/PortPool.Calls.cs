using PortLeak.Wire;

namespace PortLeak;

public abstract partial class PortPool<TPort>
{
    /// <summary>Calls a function in the next interpreter that is free, and converts its result.</summary>
    /// <inheritdoc cref="Port.CallAsync{T}(string, string, IReadOnlyList{object?}?, CancellationToken)"/>
    /// <param name="module">The module that holds the function; imported when it is named first.</param>
    /// <param name="function">The function's name; a dotted name reaches into classes and objects.</param>
    /// <param name="arguments">Its arguments; <see langword="null"/> is none.</param>
    /// <param name="cancellationToken">Ends the wait for an interpreter, and interrupts the call.</param>
    /// <exception cref="PortStartException">A new interpreter was needed and could not be started.</exception>
    public Task<T> CallAsync<T>(
        string module,
        string function,
        IReadOnlyList<object?>? arguments = null,
        CancellationToken cancellationToken = default) =>
        RunAsync<T>(module, function, arguments, null, cancellationToken);

    /// <summary>
    /// Calls a function in the next interpreter that is free, and converts its result, with what this call needs beyond its
    /// arguments.
    /// </summary>
    /// <inheritdoc cref="CallAsync{T}(string, string, IReadOnlyList{object?}?, CancellationToken)"/>
    /// <param name="module">The module that holds the function; imported when it is named first.</param>
    /// <param name="function">The function's name; a dotted name reaches into classes and objects.</param>
    /// <param name="arguments">Its arguments; <see langword="null"/> is none.</param>
    /// <param name="options">Arguments by name, and a timeout of its own, which the wait for an interpreter is no part
    /// of.</param>
    /// <param name="cancellationToken">Ends the wait for an interpreter, and interrupts the call.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public Task<T> CallAsync<T>(
        string module,
        string function,
        IReadOnlyList<object?>? arguments,
        PortCallOptions options,
        CancellationToken cancellationToken = default) =>
        RunAsync<T>(module, function, arguments, PortCallOptions.Checked(options), cancellationToken);

    /// <summary>Calls a function in the next interpreter that is free; its result stays there.</summary>
    /// <inheritdoc cref="CallAsync{T}(string, string, IReadOnlyList{object?}?, CancellationToken)"/>
    public Task CallAsync(
        string module,
        string function,
        IReadOnlyList<object?>? arguments = null,
        CancellationToken cancellationToken = default) =>
        RunAsync<NoResult>(module, function, arguments, null, cancellationToken);

    /// <summary>
    /// Calls a function in the next interpreter that is free, with what this call needs beyond its arguments; its result
    /// stays there.
    /// </summary>
    /// <inheritdoc cref="CallAsync{T}(string, string, IReadOnlyList{object?}?, PortCallOptions, CancellationToken)"/>
    public Task CallAsync(
        string module,
        string function,
        IReadOnlyList<object?>? arguments,
        PortCallOptions options,
        CancellationToken cancellationToken = default) =>
        RunAsync<NoResult>(module, function, arguments, PortCallOptions.Checked(options), cancellationToken);

    /// <summary>
    /// The blocking twin of <see cref="CallAsync{T}(string, string, IReadOnlyList{object?}?, CancellationToken)"/>.
    /// </summary>
    /// <inheritdoc cref="CallAsync{T}(string, string, IReadOnlyList{object?}?, CancellationToken)"/>
    public T Call<T>(
        string module,
        string function,
        IReadOnlyList<object?>? arguments = null,
        CancellationToken cancellationToken = default) =>
        CallAsync<T>(module, function, arguments, cancellationToken).GetAwaiter().GetResult();

    /// <summary>
    /// The blocking twin of
    /// <see cref="CallAsync{T}(string, string, IReadOnlyList{object?}?, PortCallOptions, CancellationToken)"/>.
    /// </summary>
    /// <inheritdoc cref="CallAsync{T}(string, string, IReadOnlyList{object?}?, PortCallOptions, CancellationToken)"/>
    public T Call<T>(
        string module,
        string function,
        IReadOnlyList<object?>? arguments,
        PortCallOptions options,
        CancellationToken cancellationToken = default) =>
        CallAsync<T>(module, function, arguments, options, cancellationToken).GetAwaiter().GetResult();

    /// <summary>
    /// The blocking twin of <see cref="CallAsync(string, string, IReadOnlyList{object?}?, CancellationToken)"/>.
    /// </summary>
    /// <inheritdoc cref="CallAsync(string, string, IReadOnlyList{object?}?, CancellationToken)"/>
    public void Call(
        string module,
        string function,
        IReadOnlyList<object?>? arguments = null,
        CancellationToken cancellationToken = default) =>
        CallAsync(module, function, arguments, cancellationToken).GetAwaiter().GetResult();

    /// <summary>
    /// The blocking twin of
    /// <see cref="CallAsync(string, string, IReadOnlyList{object?}?, PortCallOptions, CancellationToken)"/>.
    /// </summary>
    /// <inheritdoc cref="CallAsync(string, string, IReadOnlyList{object?}?, PortCallOptions, CancellationToken)"/>
    public void Call(
        string module,
        string function,
        IReadOnlyList<object?>? arguments,
        PortCallOptions options,
        CancellationToken cancellationToken = default) =>
        CallAsync(module, function, arguments, options, cancellationToken).GetAwaiter().GetResult();

    private Task<T> RunAsync<T>(
        string module,
        string function,
        IReadOnlyList<object?>? arguments,
        PortCallOptions? options,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(module);
        ArgumentNullException.ThrowIfNull(function);
        return RunOnWorkerAsync<T>(module, function, arguments, options, cancellationToken);
    }

    private async Task<T> RunOnWorkerAsync<T>(
        string module,
        string function,
        IReadOnlyList<object?>? arguments,
        PortCallOptions? options,
        CancellationToken cancellationToken)
    {
        while (true)
        {
            var worker = await _workforce.TakeAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                // One that ended before it took the call has not begun it: the next one may.
                if (worker.Port.TryCallAsync<T>(module, function, arguments, options, cancellationToken) is { } answer)
                    return await answer.ConfigureAwait(false);
            }
            finally
            {
                _workforce.GiveBack(worker);
            }
        }
    }
}
