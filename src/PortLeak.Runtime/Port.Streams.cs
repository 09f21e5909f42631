using System.Runtime.CompilerServices;
using PortLeak.Wire;

namespace PortLeak;

public abstract partial class Port
{
    /// <summary>
    /// Calls a function and gives the items of what it returns as they come: of a generator, an asynchronous generator, an
    /// Enumerator, or anything else that can be iterated over.
    /// </summary>
    /// <remarks>
    /// The interpreter is at most two turns ahead of the reader, each of 64 items or 256 KiB, and serves other calls between
    /// turns. Leaving the loop early interrupts what produces an item and closes the iterator: its <c>finally</c> and
    /// <c>ensure</c> blocks have run when the loop is left. An error in them then goes to <see cref="Faults"/>.
    /// <see cref="PortOptions.CallTimeout"/> does not apply. Each enumeration makes a call of its own.
    /// </remarks>
    /// <typeparam name="T">The type of an item; <see cref="object"/> gives the natural .NET type.</typeparam>
    /// <param name="module">The module that holds the function; imported when it is named first.</param>
    /// <param name="function">The function's name; a dotted name reaches into classes and objects.</param>
    /// <param name="arguments">Its arguments; <see langword="null"/> is none.</param>
    /// <param name="cancellationToken">Ends the stream as leaving the loop does.</param>
    /// <exception cref="PortCallException">The function or the iterator raised an error, after the items before
    /// it.</exception>
    /// <exception cref="PortConversionException">An argument or an item has no counterpart, or is too large.</exception>
    /// <exception cref="PortExitedException">The interpreter ended.</exception>
    /// <exception cref="ObjectDisposedException">The port was stopped.</exception>
    /// <exception cref="OperationCanceledException">The stream was cancelled.</exception>
    public IAsyncEnumerable<T> StreamAsync<T>(
        string module,
        string function,
        IReadOnlyList<object?>? arguments = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(module);
        ArgumentNullException.ThrowIfNull(function);
        return OpenStream<T>(this, new CallTarget(module, function, arguments ?? [], null), cancellationToken);
    }

    /// <summary>As <c>StreamAsync</c>, but <see langword="null"/> if the port takes no more calls: this one was not
    /// begun.</summary>
    internal PendingStream<T>? TryOpen<T>(CallTarget target)
    {
        try
        {
            return Open<T>(target);
        }
        catch (Exception error) when (error is (PortException and not PortConversionException) or ObjectDisposedException)
        {
            return null;
        }
    }

    // While somebody waits for an item, the waiting refers to this, and this to the port; a stream that was dropped between
    // two items keeps nothing.
    internal static async IAsyncEnumerable<T> ReadStream<T>(
        Port port, PendingStream<T> stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            while (await stream.WaitAsync(cancellationToken).ConfigureAwait(false))
            {
                while (stream.TryRead(out var item))
                {
                    yield return item;
                    cancellationToken.ThrowIfCancellationRequested();
                }
            }
        }
        finally
        {
            await port._thread.Session.CloseAsync(stream).ConfigureAwait(false);
            GC.KeepAlive(port);
        }
    }

    private static async IAsyncEnumerable<T> OpenStream<T>(
        Port port, CallTarget target, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await port.WhenStartedAsync(cancellationToken).ConfigureAwait(false);
        var items = ReadStream(port, port.Open<T>(target), cancellationToken);
        await foreach (var item in items.ConfigureAwait(false))
            yield return item;
    }

    private PendingStream<T> Open<T>(CallTarget target)
    {
        var observation = _thread.Observe(target.Module, target.Function);
        try
        {
            return _thread.Session.Open<T>(target, observation);
        }
        catch (Exception error)
        {
            observation?.End(error);
            throw;
        }
    }
}
