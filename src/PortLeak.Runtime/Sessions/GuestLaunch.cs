using Microsoft.Extensions.Logging;
using PortLeak.Conversion;
using PortLeak.Diagnostics;
using PortLeak.Lifetime;

namespace PortLeak.Sessions;

/// <summary>All that it takes to start a port.</summary>
internal sealed record GuestLaunch(
    string Language,
    GuestCommand Command,
    PortSettings Settings,
    IPayloadCodec Codec,
    Action<PortOutput>? OutputHandler,
    ILoggerFactory Loggers,
    StartSite? Site);
