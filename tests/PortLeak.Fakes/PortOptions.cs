namespace PortLeak;

public abstract class PortOptions
{
    public string? Executable { get; set; }

    public string? VirtualEnvironment { get; set; }

    public IList<string> Arguments { get; set; } = [];

    public string? WorkingDirectory { get; set; }

    public IDictionary<string, string?> Environment { get; set; } = new Dictionary<string, string?>();

    public IList<string> ModulePaths { get; set; } = [];

    public TimeSpan StartTimeout { get; set; }

    public TimeSpan CallTimeout { get; set; }

    public TimeSpan StopGracePeriod { get; set; }

    public int MaxConcurrentCalls { get; set; }

    public long MaxMessageBytes { get; set; }

    public Containment Containment { get; set; }

    public Action<PortOutput>? OutputHandler { get; set; }
}
