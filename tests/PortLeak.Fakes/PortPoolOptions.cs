namespace PortLeak;

public sealed class PortPoolOptions
{
    public int MaxSize { get; set; }
}
