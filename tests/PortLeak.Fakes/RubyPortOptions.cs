namespace PortLeak;

public sealed class RubyPortOptions : PortOptions;
