namespace PortLeak.Conversion;

/// <summary>The memory of a parser, kept from one payload to the next.</summary>
internal abstract class ParserScratch
{
    protected const int RetainedCells = 1024;

    public ValueTape Tape { get; } = new();

    public SharedValues Shared { get; } = new();

    public virtual void Clear()
    {
        Tape.Clear();
        Shared.Clear();
    }
}
