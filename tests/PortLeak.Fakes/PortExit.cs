namespace PortLeak;

public sealed record PortExit(int? Code = 0, int? Signal = null);
