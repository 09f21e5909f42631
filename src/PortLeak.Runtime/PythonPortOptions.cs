namespace PortLeak;

/// <summary>How to start a Python interpreter: 3.8 or newer.</summary>
public sealed class PythonPortOptions : PortOptions;
