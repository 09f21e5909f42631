using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace PortLeak.Conversion;

/// <summary>
/// Texts both ways, lone surrogates included: Python's <c>surrogatepass</c> form, three bytes for each.
/// </summary>
internal static class TextCodec
{
    private const int SurrogateBytes = 3;

    public static string Decode(ReadOnlySpan<byte> bytes, TextEncoding encoding) => encoding switch
    {
        TextEncoding.Utf8 => DecodeUtf8(bytes),
        TextEncoding.Latin1 => Encoding.Latin1.GetString(bytes),
        TextEncoding.Utf16LittleEndian => Strict(new UnicodeEncoding(false, false, true), bytes),
        TextEncoding.Utf16BigEndian => Strict(new UnicodeEncoding(true, false, true), bytes),
        TextEncoding.Utf32LittleEndian => Strict(new UTF32Encoding(false, false, true), bytes),
        _ => Strict(new UTF32Encoding(true, false, true), bytes),
    };

    /// <summary>The UTF-8 form into a destination of at least three bytes a character.</summary>
    /// <returns>The number of bytes.</returns>
    public static int Encode(ReadOnlySpan<char> text, Span<byte> destination)
    {
        var written = 0;
        while (true)
        {
            var status = Utf8.FromUtf16(
                text, destination[written..], out var read, out var count, replaceInvalidSequences: false);
            written += count;
            if (status == OperationStatus.Done)
                return written;

            // The encoder stops before the surrogate that has no partner.
            var lone = text[read];
            destination[written++] = (byte)(0xE0 | lone >> 12);
            destination[written++] = (byte)(0x80 | lone >> 6 & 0x3F);
            destination[written++] = (byte)(0x80 | lone & 0x3F);
            text = text[(read + 1)..];
        }
    }

    private static string DecodeUtf8(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
            return Encoding.UTF8.GetString(bytes);
        var chars = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            return new string(chars, 0, DecodeWithSurrogates(bytes, chars));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }

    private static int DecodeWithSurrogates(ReadOnlySpan<byte> bytes, Span<char> chars)
    {
        var written = 0;
        while (true)
        {
            var status = Utf8.ToUtf16(
                bytes, chars[written..], out var read, out var count, replaceInvalidSequences: false);
            written += count;
            if (status == OperationStatus.Done)
                return written;
            bytes = bytes[read..];
            if (!BeginsWithSurrogate(bytes))
                throw new PortConversionException("A string is not valid UTF-8; send it as bytes.");
            chars[written++] = (char)(0xD000 | (bytes[1] & 0x3F) << 6 | bytes[2] & 0x3F);
            bytes = bytes[SurrogateBytes..];
        }
    }

    private static bool BeginsWithSurrogate(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= SurrogateBytes && bytes[0] == 0xED && (bytes[1] & 0xE0) == 0xA0 && (bytes[2] & 0xC0) == 0x80;

    private static string Strict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new PortConversionException($"A string is not valid {encoding.WebName}; send it as bytes.");
        }
    }
}
