namespace PortLeak;

/// <summary>How to start a Ruby interpreter: 2.7 or newer.</summary>
public sealed class RubyPortOptions : PortOptions;
