using System.Collections.Concurrent;
using PortLeak.Wire;

namespace PortLeak.Conversations;

/// <summary>
/// The functions of the program's that one interpreter may call. The port refers to them, and its session only weakly: a
/// function that refers to the port does not keep it alive.
/// </summary>
internal sealed class Handlers
{
    private readonly ConcurrentDictionary<string, Handler> _named = new();
    private readonly CancellationTokenSource _ended = new();

    public void Add(string name, Handler handler) => _named[name] = handler;

    /// <summary>Calls what a call-back asks for and answers it. Never fails.</summary>
    public async Task RunAsync(Callback callback)
    {
        PortSession.Enter(callback);
        try
        {
            var result = await Find(callback).InvokeAsync(callback, _ended.Token).ConfigureAwait(false);
            callback.Session.Answer(callback, result);
        }
        catch (Exception error)
        {
            // Whatever the program's function throws belongs to who has called it.
            callback.Session.Refuse(callback, error);
        }
    }

    /// <summary>Says to what still runs that the port has ended.</summary>
    public void End() => _ = _ended.CancelAsync();

    private Handler Find(Callback callback) =>
        _named.GetValueOrDefault(callback.Name)
        ?? throw new KeyNotFoundException($"No handler is named '{callback.Name}'; register it with Port.Handle.");
}
