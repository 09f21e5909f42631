using System.Runtime.CompilerServices;
using PortLeak.Hosting;

namespace PortLeak;

/// <summary>
/// Ports and pools as services: started, checked, watched and stopped by the host. Added twice, one gets the options of both.
/// </summary>
public static partial class PortServiceCollectionExtensions
{
    private static readonly PortRegistration<PythonPort, PythonPortPool, PythonPortOptions> PythonPorts =
        new("Python", PythonPort.BeginOwned, static (options, pool) => new PythonPortPool(options, pool));

    private static readonly PortRegistration<RubyPort, RubyPortPool, RubyPortOptions> RubyPorts =
        new("Ruby", RubyPort.BeginOwned, static (options, pool) => new RubyPortPool(options, pool));

    private static T Given<T>(T? argument, [CallerArgumentExpression(nameof(argument))] string? name = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(argument, name);
        return argument;
    }
}
