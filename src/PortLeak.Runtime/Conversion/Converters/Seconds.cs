namespace PortLeak.Conversion.Converters;

/// <summary>Durations where the interpreter has no type of its own for them: a number of seconds.</summary>
internal static class Seconds
{
    public static long ReadTicks(in Cell cell, Type asked)
    {
        if (cell.Kind is not (ValueKind.Float or ValueKind.Integer))
            throw ConversionErrors.Mismatch(cell.Kind, asked);
        var seconds = cell.Kind == ValueKind.Float ? cell.Float : cell.Integer;
        var ticks = Math.Round(seconds * TimeSpan.TicksPerSecond);
        return ticks >= long.MinValue && ticks < long.MaxValue
            ? (long)ticks
            : throw ConversionErrors.DoesNotFit(seconds, asked);
    }
}
