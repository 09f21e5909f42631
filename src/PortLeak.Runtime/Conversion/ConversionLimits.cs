namespace PortLeak.Conversion;

/// <summary>What bounds a value on its way in or out.</summary>
/// <param name="MaxBytes">How many bytes one serialized value may have, buffers included.</param>
/// <param name="MaxDepth">How deep values may nest: what a Python at its default recursion limit can still
/// send.</param>
internal sealed record ConversionLimits(long MaxBytes = int.MaxValue, int MaxDepth = 1000)
{
    public static readonly ConversionLimits Default = new();
}
