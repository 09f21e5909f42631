namespace PortLeak;

public sealed class PythonPortOptions : PortOptions;
