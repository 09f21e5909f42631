using System.Diagnostics;

namespace PortLeak.Wire;

/// <summary>The interpreter's call of a function of the host's, with its arguments as they came.</summary>
/// <param name="Session">Whose interpreter calls.</param>
/// <param name="Id">What the answer has to bear.</param>
/// <param name="Export">The number under which the function was given away; 0 if it is called by its name.</param>
/// <param name="Name">The name under which it was registered.</param>
/// <param name="Count">How many arguments there are.</param>
/// <param name="Trace">The context of the call that has led to it; nothing where it is not traced.</param>
/// <param name="Payload">The arguments, as one tuple or list.</param>
/// <param name="Buffers">The bulk buffers that belong to them.</param>
internal sealed record Callback(
    PortSession Session,
    ulong Id,
    ulong Export,
    string Name,
    int Count,
    ActivityContext Trace,
    byte[] Payload,
    IReadOnlyList<ReadOnlyMemory<byte>> Buffers);
