using PortLeak.Channels;

namespace PortLeak.Lifetime;

/// <summary>What a start has brought about.</summary>
/// <param name="Process">The process: the interpreter, or what stands before it.</param>
/// <param name="Channel">The bytes to and from it.</param>
/// <param name="Descriptors">The numbers of what it has inherited.</param>
/// <param name="ReportsExit">Whether the channel reports the exit as an event.</param>
internal sealed record StartedGuest(
    IStartedProcess Process, IChannel Channel, GuestDescriptors Descriptors, bool ReportsExit);
