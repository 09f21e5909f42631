namespace PortLeak;

/// <summary>Where a line of output came from.</summary>
public enum PortOutputStream
{
    /// <summary>The interpreter's standard output: <c>print</c>, <c>puts</c>, or a write to descriptor 1.</summary>
    StandardOutput,

    /// <summary>The interpreter's standard error, or a write to descriptor 2.</summary>
    StandardError,

    /// <summary>A record of the interpreter's logging.</summary>
    Log,
}
