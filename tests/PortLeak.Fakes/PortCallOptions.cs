namespace PortLeak;

public sealed class PortCallOptions
{
    public TimeSpan? Timeout { get; set; }

    public IReadOnlyDictionary<string, object?>? NamedArguments { get; set; }
}
