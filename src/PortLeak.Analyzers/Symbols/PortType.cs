using System.Collections.Immutable;

namespace PortLeak.Analyzers.Symbols;

/// <summary>How instances of a port type are stopped.</summary>
/// <param name="Stops">The names of the methods that stop an instance, in the order of preference.</param>
/// <param name="NamesItsStops">
/// <see langword="true"/> where the type names them itself: it is stopped by those only, and <c>using</c> proves nothing
/// unless <c>Dispose</c> is among them.
/// </param>
internal sealed record PortType(ImmutableArray<string> Stops, bool NamesItsStops)
{
    public static readonly PortType Default = new(
        ImmutableArray.Create("StopAsync", "DisposeAsync", "Stop", "Dispose", "Kill"), NamesItsStops: false);

    public static PortType Create(ImmutableArray<string> stops) => stops.IsEmpty ? Default : new PortType(stops, true);
}
