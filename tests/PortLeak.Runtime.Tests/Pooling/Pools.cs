namespace PortLeak.Runtime.Tests.Pooling;

/// <summary>Pools of this machine's Python.</summary>
internal static class Pools
{
    public static PythonPortPool Create(int size, Action<PortPoolOptions>? configure = null, Census? census = null)
    {
        var python = Pythons.Options;
        census?.Mark(python);
        var options = new PortPoolOptions { MaxSize = size };
        configure?.Invoke(options);
        return new PythonPortPool(python, options);
    }
}
