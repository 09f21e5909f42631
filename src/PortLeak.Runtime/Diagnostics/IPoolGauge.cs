namespace PortLeak.Diagnostics;

/// <summary>A pool, to those who measure it.</summary>
internal interface IPoolGauge
{
    /// <summary>What it is called.</summary>
    string Name { get; }

    /// <summary>What its interpreters do now.</summary>
    PortPoolUsage Usage { get; }
}
