namespace PortLeak.Conversion;

/// <summary>What bounds a value on its way in or out.</summary>
/// <param name="MaxDepth">How deep values may nest: what a Python at its default recursion limit can still send.</param>
/// <param name="MaxBytes">How many bytes one serialized value may have, buffers included.</param>
internal sealed record ConversionLimits(int MaxDepth = 1000, long MaxBytes = int.MaxValue)
{
    public static readonly ConversionLimits Default = new();
}
