namespace PortLeak.Conversion;

/// <summary>How a large integer's bytes are to be read, the lowest first.</summary>
internal enum IntegerForm : byte
{
    TwosComplement,
    Positive,
    Negative,
}
