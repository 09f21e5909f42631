namespace PortLeak.Conversion.Converters;

/// <summary>One member of a record or item of a tuple: how it is written, read, and put into its owner.</summary>
internal abstract class Member<TOwner>
{
    /// <summary>The name on the interpreter's side, and in the paths of what it sent.</summary>
    public required string Name { get; init; }

    /// <summary>Where the member is inside its owner, as the program writes it.</summary>
    public required string Access { get; init; }

    /// <summary>Whether it may be left out: it has a default, or is not demanded.</summary>
    public bool IsOptional { get; init; }

    public abstract Type Type { get; }

    public abstract bool IsReadable { get; }

    /// <summary>Whether it is set after the construction; otherwise it is an argument of the constructor.</summary>
    public abstract bool IsSettable { get; }

    public abstract void Write(ValueWriter writer, ref TOwner owner);

    public abstract void Read(ref ValueReader reader, in Cell cell, Slot slot);

    public abstract void Read(ref ValueReader reader, in Cell cell, ref TOwner owner);

    public abstract void Set(ref TOwner owner, Slot slot);

    /// <summary>Gives an optional argument its default.</summary>
    public abstract void SetDefault(Slot slot);

    public abstract Slot CreateSlot();
}
