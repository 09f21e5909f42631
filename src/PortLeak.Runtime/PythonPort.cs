using PortLeak.Configuration;
using PortLeak.Conversion;
using PortLeak.Guests;
using PortLeak.Interpreters;
using PortLeak.Lifetime;
using PortLeak.Pickle;
using PortLeak.Sessions;

namespace PortLeak;

/// <summary>A port whose interpreter is Python, 3.8 or newer.</summary>
public sealed class PythonPort : Port
{
    private PythonPort(PortThread thread, Action<PortOutput>? outputHandler)
        : base(thread, outputHandler)
    {
    }

    private protected override string SnippetModule => "portleak.snippets";

    private protected override string ObjectModule => "portleak.objects";

    /// <summary>Starts a Python interpreter.</summary>
    /// <param name="options">How to start it; the default is <c>python3</c> of <c>VIRTUAL_ENV</c> or <c>PATH</c>.</param>
    /// <param name="cancellationToken">Ends the start, and what was started.</param>
    /// <returns>The port, once the interpreter serves. It is the caller's to stop.</returns>
    /// <exception cref="ArgumentException">An option is outside its range.</exception>
    /// <exception cref="PortStartException">There is no interpreter, or it did not come to serve. Nothing is left
    /// behind.</exception>
    /// <exception cref="OperationCanceledException">The start was cancelled. Nothing is left behind.</exception>
    [return: MustStop]
    public static async Task<PythonPort> StartAsync(
        PythonPortOptions? options = null, CancellationToken cancellationToken = default)
    {
        var launch = Prepare(options ?? new());
        var thread = await PortThread.StartAsync(launch, cancellationToken).ConfigureAwait(false);
        GuestPressure.Add();
        return new PythonPort(thread, launch.OutputHandler);
    }

    /// <summary>The blocking twin of <see cref="StartAsync"/>, for synchronous code.</summary>
    /// <inheritdoc cref="StartAsync"/>
    [return: MustStop]
    public static PythonPort Start(PythonPortOptions? options = null, CancellationToken cancellationToken = default)
    {
        var launch = Prepare(options ?? new());
        var thread = PortThread.Start(launch, cancellationToken);
        GuestPressure.Add();
        return new PythonPort(thread, launch.OutputHandler);
    }

    /// <summary>Starts an interpreter for an owner of this library's own, which is sure to stop it.</summary>
    internal static async Task<PythonPort> StartOwnedAsync(
        PythonPortOptions? options, CancellationToken cancellationToken)
    {
        var launch = Prepare(options ?? new());
        var thread = await PortThread.StartAsync(launch, cancellationToken).ConfigureAwait(false);
        return new PythonPort(thread, launch.OutputHandler);
    }

    /// <summary>
    /// Begins to start an interpreter for such an owner: what is asked of the port waits until it serves.
    /// </summary>
    internal static PythonPort BeginOwned(PythonPortOptions options)
    {
        var launch = Prepare(options);
        return new PythonPort(PortThread.Begin(launch), launch.OutputHandler);
    }

    private static GuestLaunch Prepare(PythonPortOptions options)
    {
        var settings = PortSettings.From(options);
        var codec = new PickleCodec(
            ConverterRegistry.Of(options.Converters), new ConversionLimits(settings.MaxMessageBytes));
        return GuestLaunch.From(
            "Python", PythonLocator.Locate(options), GuestPackage.Python, options, settings, codec);
    }
}
