using PortLeak.Wire;

namespace PortLeak;

/// <summary>
/// A value that stays in the interpreter, such as a model or a connection. Ask for one as the result of any call, or as a part
/// of it: <c>CallAsync&lt;PortObject&gt;</c>, <c>CallAsync&lt;(PortObject Model, double Score)&gt;</c>. It may be an argument of
/// calls of the same port, or a part of one.
/// </summary>
/// <remarks>
/// It keeps its port alive. The interpreter lets go of the value when this is disposed or collected, and with the port. Of a
/// pool, rent an interpreter for as long as its objects are used.
/// </remarks>
public sealed class PortObject : IAsyncDisposable
{
    private readonly Port _port;
    private readonly PortSession _session;
    private readonly long _number;
    private int _released;

    internal PortObject(Port port, PortSession session, long number, string typeName)
    {
        _port = port;
        _session = session;
        _number = number;
        TypeName = typeName;
    }

    /// <summary>Lets go of a value that was dropped.</summary>
    ~PortObject()
    {
        // It writes to a pipe, which is not for the finalizer's thread.
        if (_released == 0)
        {
            ThreadPool.UnsafeQueueUserWorkItem(
                static state => state.session.Release(state.number), (session: _session, number: _number), preferLocal: false);
        }
    }

    /// <summary>The name of the value's type in the interpreter.</summary>
    public string TypeName { get; }

    /// <summary>Calls a method of the value.</summary>
    /// <typeparam name="T">The type of the result; <see cref="object"/> gives the natural .NET type.</typeparam>
    /// <param name="method">The method's name; a dotted name reaches into attributes. In Python <c>__call__</c> calls the
    /// value itself.</param>
    /// <param name="arguments">Its arguments; <see langword="null"/> is none.</param>
    /// <param name="cancellationToken">Interrupts the call.</param>
    /// <inheritdoc cref="Port.CallAsync{T}(string, string, IReadOnlyList{object?}?, CancellationToken)" path="/exception"/>
    public Task<T> CallAsync<T>(
        string method, IReadOnlyList<object?>? arguments = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(method);
        return _port.UseAsync<T>("call", [this, method, arguments ?? []], cancellationToken);
    }

    /// <summary>Calls a method of the value and waits until it has ended; its result stays in the interpreter.</summary>
    /// <inheritdoc cref="CallAsync{T}"/>
    public Task CallAsync(
        string method, IReadOnlyList<object?>? arguments = null, CancellationToken cancellationToken = default) =>
        CallAsync<NoResult>(method, arguments, cancellationToken);

    /// <summary>The blocking twin of <see cref="CallAsync{T}"/>.</summary>
    /// <inheritdoc cref="CallAsync{T}"/>
    public T Call<T>(
        string method, IReadOnlyList<object?>? arguments = null, CancellationToken cancellationToken = default) =>
        CallAsync<T>(method, arguments, cancellationToken).GetAwaiter().GetResult();

    /// <summary>
    /// The blocking twin of <see cref="CallAsync(string, IReadOnlyList{object?}?, CancellationToken)"/>.
    /// </summary>
    /// <inheritdoc cref="CallAsync(string, IReadOnlyList{object?}?, CancellationToken)"/>
    public void Call(
        string method, IReadOnlyList<object?>? arguments = null, CancellationToken cancellationToken = default) =>
        CallAsync(method, arguments, cancellationToken).GetAwaiter().GetResult();

    /// <summary>Reads an attribute of the value.</summary>
    /// <typeparam name="T">The type of the attribute; <see cref="object"/> gives the natural .NET type.</typeparam>
    /// <param name="attribute">Its name; a dotted name reaches into attributes of attributes.</param>
    /// <param name="cancellationToken">Interrupts the call.</param>
    /// <inheritdoc cref="CallAsync{T}" path="/exception"/>
    public Task<T> GetAsync<T>(string attribute, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(attribute);
        return _port.UseAsync<T>("get", [this, attribute], cancellationToken);
    }

    /// <summary>Lets go of the value. Idempotent; does not wait for the interpreter.</summary>
    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (Interlocked.Exchange(ref _released, 1) == 0)
            _session.Release(_number);
        return ValueTask.CompletedTask;
    }

    /// <summary>The number under which the interpreter of this session keeps the value.</summary>
    /// <exception cref="ObjectDisposedException">It was released.</exception>
    /// <exception cref="PortConversionException">Another interpreter keeps it.</exception>
    internal long NumberIn(PortSession session)
    {
        ObjectDisposedException.ThrowIf(_released != 0, this);
        return session == _session
            ? _number
            : throw new PortConversionException("A PortObject is known only to the port that it came from.");
    }
}
