using PortLeak.Conversion;

namespace PortLeak.Wire;

/// <summary>A call that has been made and not answered.</summary>
internal abstract class PendingCall
{
    /// <summary>What the frames of the call bear.</summary>
    public ulong Id { get; set; }

    /// <summary>What has to live as long as the call is pending: the port, which nothing else here refers to.</summary>
    public object? Keeps { get; set; }

    /// <summary>Reads the result from its frame and completes the call. A result that cannot be read fails the call.</summary>
    public abstract void Complete(IPayloadCodec codec, Frame result);

    /// <summary>Fails the call. Only the first completion counts.</summary>
    public abstract void Fail(Exception error);
}
