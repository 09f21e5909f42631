using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using PortLeak.Configuration;
using PortLeak.Conversion;
using PortLeak.Diagnostics;
using PortLeak.Guests;
using PortLeak.Interpreters;
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
    StartSite? Site)
{
    /// <summary>What a port's options ask for.</summary>
    public static GuestLaunch From(
        string language,
        Interpreter interpreter,
        GuestPackage package,
        PortOptions options,
        PortSettings settings,
        IPayloadCodec codec)
    {
        var environment = new Dictionary<string, string?>(interpreter.Environment);
        foreach (var (name, value) in options.Environment)
            environment[name] = value;
        var command = new GuestCommand(
            interpreter.File,
            [.. interpreter.Arguments, .. options.Arguments, package.EntryPoint],
            options.WorkingDirectory,
            environment);
        return new(
            language,
            command,
            settings,
            codec,
            options.OutputHandler,
            options.LoggerFactory ?? NullLoggerFactory.Instance,
            StartSite.Capture());
    }
}
