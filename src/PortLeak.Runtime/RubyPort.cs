using PortLeak.Configuration;
using PortLeak.Conversion;
using PortLeak.Guests;
using PortLeak.Interpreters;
using PortLeak.Lifetime;
using PortLeak.RubyMarshal;
using PortLeak.Sessions;

namespace PortLeak;

/// <summary>A port whose interpreter is Ruby, 2.7 or newer.</summary>
public sealed class RubyPort : Port
{
    private RubyPort(PortThread thread, Action<PortOutput>? outputHandler)
        : base(thread, outputHandler)
    {
    }

    private protected override string SnippetModule => "PortLeak::Snippets";

    private protected override string ObjectModule => "PortLeak::Objects";

    /// <summary>Starts a Ruby interpreter.</summary>
    /// <param name="options">How to start it; the default is <c>ruby</c> on <c>PATH</c>.</param>
    /// <param name="cancellationToken">Ends the start, and what was started.</param>
    /// <returns>The port, once the interpreter serves. It is the caller's to stop.</returns>
    /// <exception cref="ArgumentException">An option is outside its range.</exception>
    /// <exception cref="PortStartException">There is no interpreter, or it did not come to serve. Nothing is left
    /// behind.</exception>
    /// <exception cref="OperationCanceledException">The start was cancelled. Nothing is left behind.</exception>
    [return: MustStop]
    public static async Task<RubyPort> StartAsync(
        RubyPortOptions? options = null, CancellationToken cancellationToken = default)
    {
        var launch = Prepare(options ?? new());
        var thread = await PortThread.StartAsync(launch, cancellationToken).ConfigureAwait(false);
        GuestPressure.Add();
        return new RubyPort(thread, launch.OutputHandler);
    }

    /// <summary>The blocking twin of <see cref="StartAsync"/>, for synchronous code.</summary>
    /// <inheritdoc cref="StartAsync"/>
    [return: MustStop]
    public static RubyPort Start(RubyPortOptions? options = null, CancellationToken cancellationToken = default)
    {
        var launch = Prepare(options ?? new());
        var thread = PortThread.Start(launch, cancellationToken);
        GuestPressure.Add();
        return new RubyPort(thread, launch.OutputHandler);
    }

    /// <summary>Starts an interpreter for an owner of this library's own, which is sure to stop it.</summary>
    internal static async Task<RubyPort> StartOwnedAsync(
        RubyPortOptions? options, CancellationToken cancellationToken)
    {
        var launch = Prepare(options ?? new());
        var thread = await PortThread.StartAsync(launch, cancellationToken).ConfigureAwait(false);
        return new RubyPort(thread, launch.OutputHandler);
    }

    /// <summary>
    /// Begins to start an interpreter for such an owner: what is asked of the port waits until it serves.
    /// </summary>
    internal static RubyPort BeginOwned(RubyPortOptions options)
    {
        var launch = Prepare(options);
        return new RubyPort(PortThread.Begin(launch), launch.OutputHandler);
    }

    private static GuestLaunch Prepare(RubyPortOptions options)
    {
        var settings = PortSettings.From(options);
        var codec = new MarshalCodec(
            ConverterRegistry.Of(options.Converters), new ConversionLimits(settings.MaxMessageBytes));
        return GuestLaunch.From(
            "Ruby", RubyLocator.Locate(options), GuestPackage.Ruby, options, settings, codec);
    }
}
