using System.Collections.Concurrent;
using PortLeak.Diagnostics;
using PortLeak.Wire;

namespace PortLeak.Conversations;

/// <summary>
/// The functions of the program's that one interpreter may call. The port refers to them, and its session only weakly: a
/// function that refers to the port does not keep it alive.
/// </summary>
/// <param name="failed">Called with an error that nobody waits for.</param>
internal sealed class Handlers(Action<PortException> failed)
{
    private readonly ConcurrentDictionary<string, Handler> _named = new();
    private readonly ConcurrentDictionary<ulong, Export> _exports = new();
    private readonly CancellationTokenSource _ended = new();
    private ulong _last;

    public void Add(string name, Handler handler) => _named[name] = handler;

    /// <summary>Gives a function or sequence away, until it is released.</summary>
    /// <returns>Its number.</returns>
    public ulong Add(object value)
    {
        var number = Interlocked.Increment(ref _last);
        _exports[number] = Export.Of(value);
        return number;
    }

    /// <summary>Ends what was given away under this number: nobody can call it any more.</summary>
    public void Release(ulong number)
    {
        if (_exports.TryRemove(number, out var export) && export.Close is { } close)
            _ = Task.Run(() => CloseAsync(close));
    }

    /// <summary>Calls what a call-back asks for and answers it. Never fails.</summary>
    public async Task RunAsync(Callback callback)
    {
        PortSession.Enter(callback);
        try
        {
            callback.Session.Answer(callback, await InvokeAsync(callback).ConfigureAwait(false));
        }
        catch (Exception error)
        {
            // Whatever the program's function throws belongs to who has called it.
            callback.Session.Refuse(callback, error);
        }
    }

    /// <summary>Says to what still runs that the port has ended.</summary>
    public void End()
    {
        _ = _ended.CancelAsync();
        foreach (var number in _exports.Keys)
            Release(number);
    }

    // A sequence is read within the call that it was given to, without a span for each item.
    private async ValueTask<object?> InvokeAsync(Callback callback)
    {
        var export = Find(callback);
        using var span = export.Close is null
            ? HandlerSpan.Start(callback.Export == 0 ? callback.Name : "function", callback.Trace)
            : null;
        try
        {
            return await export.Handler.InvokeAsync(callback, _ended.Token).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            HandlerSpan.Fail(span, error);
            throw;
        }
    }

    private async Task CloseAsync(Func<Task> close)
    {
        try
        {
            await close().ConfigureAwait(false);
        }
        catch (Exception error)
        {
            failed(new PortException($"A sequence that was given to the interpreter could not be ended: {error.Message}", error));
        }
    }

    private Export Find(Callback callback)
    {
        if (callback.Export == 0)
            return new Export(Named(callback.Name), null);
        return _exports.TryGetValue(callback.Export, out var export)
            ? export
            : throw new KeyNotFoundException("The function was released.");
    }

    private Handler Named(string name) =>
        _named.GetValueOrDefault(name)
        ?? throw new KeyNotFoundException($"No handler is named '{name}'; register it with Port.Handle.");
}
