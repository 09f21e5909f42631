using PortLeak.Conversion;

namespace PortLeak.Runtime.Tests.Conversion;

/// <summary>
/// Feeds a codec payloads that no interpreter would send. Each is read as several types and must be read, or refused
/// with a conversion error, within a bound of memory that its own size sets.
/// </summary>
internal sealed class Fuzz(IPayloadCodec codec, int seed)
{
    // What a payload of a few hundred bytes may take: cells, boxes, tables, the text of an error.
    private const long AllowedBytes = 2 * 1024 * 1024;

    private readonly Random _random = new(seed);

    /// <summary>How many payloads to try: the variable <c>PORTLEAK_FUZZ</c> where it is set.</summary>
    public static int CountFromEnvironment(int count) =>
        int.TryParse(Environment.GetEnvironmentVariable("PORTLEAK_FUZZ"), out var asked) ? asked : count;

    public int Read { get; private set; }

    public int Refused { get; private set; }

    /// <summary>Damages valid payloads: bytes changed, removed, repeated, swapped with those of another.</summary>
    public void Damage(IReadOnlyList<byte[]> valid, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var payload = (byte[])valid[_random.Next(valid.Count)].Clone();
            for (var changes = _random.Next(1, 6); changes > 0; changes--)
                payload = Damage(payload, valid);
            Feed(payload);
        }
    }

    /// <summary>Strings pieces of the format together at random, so that most of the machine is reached.</summary>
    public void Compose(Func<Random, byte[]> piece, byte[] begin, byte[] end, int count)
    {
        for (var i = 0; i < count; i++)
        {
            List<byte> payload = [.. begin];
            for (var pieces = _random.Next(1, 40); pieces > 0; pieces--)
                payload.AddRange(piece(_random));
            payload.AddRange(end);
            Feed([.. payload]);
        }
    }

    private byte[] Damage(byte[] payload, IReadOnlyList<byte[]> valid)
    {
        if (payload.Length < 4)
            return payload;
        var at = _random.Next(payload.Length);
        var length = _random.Next(1, Math.Min(9, payload.Length - at + 1));
        switch (_random.Next(5))
        {
            case 0:
                payload[at] = (byte)_random.Next(256);
                return payload;
            case 1:
                return [.. payload[..at], .. payload[(at + length)..]];
            case 2:
                return [.. payload[..at], .. payload[at..(at + length)], .. payload[at..]];
            case 3:
                payload[at] = (byte)(payload[at] + (_random.Next(2) == 0 ? 1 : -1));
                return payload;
            default:
                var other = valid[_random.Next(valid.Count)];
                return [.. payload[..at], .. other.AsSpan(_random.Next(other.Length))];
        }
    }

    private void Feed(byte[] payload)
    {
        Feed<object?>(payload);
        switch (_random.Next(5))
        {
            case 0:
                Feed<List<Part>>(payload);
                break;
            case 1:
                Feed<Dictionary<string, List<int>>>(payload);
                break;
            case 2:
                Feed<(string, double, decimal[])>(payload);
                break;
            case 3:
                Feed<HashSet<DateTimeOffset>>(payload);
                break;
            default:
                Feed<int[,]>(payload);
                break;
        }
    }

    private void Feed<T>(byte[] payload)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            codec.Read<T>(payload, []);
            Read++;
        }
        catch (PortConversionException)
        {
            Refused++;
        }
        catch (Exception error)
        {
            Assert.Fail($"{Convert.ToHexString(payload)} as {typeof(T)}: {error}");
        }
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(taken < AllowedBytes, $"{Convert.ToHexString(payload)} as {typeof(T)} took {taken} bytes");
    }

    private sealed record Part(string? Name, long Count, Part? Next, object? Rest = null);
}
