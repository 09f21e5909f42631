namespace PortLeak;

/// <summary>
/// Says that whoever receives an instance must stop it: creating one, or calling a method that returns one, begins an
/// obligation that the analyzer follows.
/// </summary>
/// <remarks>
/// On a type it holds for every instance; on a constructor, method or return value for what that one hands out.
/// </remarks>
/// <param name="stops">
/// The names of the methods that stop the instance. Without names: <c>Stop</c>, <c>StopAsync</c>, <c>Kill</c>,
/// <c>Dispose</c> and <c>DisposeAsync</c>. A type that names its stops is stopped by those only.
/// </param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Constructor
    | AttributeTargets.Method | AttributeTargets.ReturnValue)]
public sealed class MustStopAttribute(params string[] stops) : Attribute
{
    /// <summary>The names of the methods that stop the instance; empty for the five that stop any port.</summary>
    public IReadOnlyList<string> Stops { get; } = stops;
}
