namespace PortLeak.Runtime.Tests.Diagnostics;

/// <summary>A measurement.</summary>
internal sealed record Measured(
    string Name, string? Unit, bool IsObserved, double Value, Dictionary<string, object?> Tags)
{
    public bool Has(string name, object? value) => Tags.TryGetValue(name, out var found) && Equals(found, value);
}
