namespace PortLeak.Conversion;

/// <summary>The encodings of text that a payload may carry; Python's is always UTF-8.</summary>
internal enum TextEncoding : byte
{
    Utf8,
    Latin1,
    Utf16LittleEndian,
    Utf16BigEndian,
    Utf32LittleEndian,
    Utf32BigEndian,
}
