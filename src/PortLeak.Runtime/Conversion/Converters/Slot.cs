namespace PortLeak.Conversion.Converters;

/// <summary>A place for a constructor's argument until all have arrived, typed so that none is boxed.</summary>
internal abstract class Slot
{
    public bool IsSet { get; set; }

    public abstract void Clear();
}
