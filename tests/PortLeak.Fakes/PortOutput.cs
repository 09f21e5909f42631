namespace PortLeak;

public sealed record PortOutput(string Text);
