using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace PortLeak;

public abstract partial class Port
{
    /// <summary>
    /// What the interpreter's code sends with <c>portleak.send(x)</c> (<c>PortLeak.send(x)</c>), in order, as its natural
    /// .NET type, until the port has ended. One reader.
    /// </summary>
    /// <remarks>At most 65,536 wait to be read; beyond that the oldest are dropped, which is an error in
    /// <see cref="Faults"/>.</remarks>
    public IAsyncEnumerable<object?> Messages => ReadMessages(this, _thread.Messages);

    /// <summary>
    /// Sends a message, which nobody answers: to the function registered with <c>portleak.on_message</c>, or else to
    /// whoever iterates over <c>portleak.messages</c> (<c>PortLeak.on_message</c>, <c>PortLeak.messages</c>).
    /// </summary>
    /// <remarks>An error in the function goes to <see cref="Faults"/> and the log, and does not end the port.</remarks>
    /// <param name="message">The message; any value of the conversion table.</param>
    /// <param name="cancellationToken">Ends the wait for room; the message itself was sent then.</param>
    /// <returns>Completes when the message is on its way: at once, unless more than 1 MiB waits for a busy
    /// interpreter.</returns>
    /// <exception cref="PortConversionException">The message has no counterpart, or is too large.</exception>
    /// <exception cref="PortExitedException">The interpreter has ended.</exception>
    /// <exception cref="ObjectDisposedException">The port was stopped before.</exception>
    public Task SendAsync(object? message, CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled(cancellationToken);
        if (!_thread.Started.IsCompletedSuccessfully)
            return SendOnceStartedAsync(message, cancellationToken);
        try
        {
            var sent = _thread.Session.Post(message);
            return sent.IsCompleted ? sent : sent.WaitAsync(cancellationToken);
        }
        catch (Exception error) when (error is PortException or ObjectDisposedException)
        {
            return Task.FromException(error);
        }
    }

    private static async IAsyncEnumerable<object?> ReadMessages(
        Port port, ChannelReader<object?> messages, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var message in messages.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            yield return message;
        GC.KeepAlive(port);
    }
}
