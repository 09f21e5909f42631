namespace PortLeak;

public sealed class PythonPort : Port
{
    internal PythonPort()
    {
    }

    public static Task<PythonPort> StartAsync(PythonPortOptions? options = null, CancellationToken cancellationToken = default)
        => cancellationToken.IsCancellationRequested
            ? Task.FromCanceled<PythonPort>(cancellationToken)
            : Task.FromResult(new PythonPort());

    public static PythonPort Start(PythonPortOptions? options = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new PythonPort();
    }
}
