namespace PortLeak;

public sealed class RubyPort : Port
{
    internal RubyPort()
    {
    }

    public static Task<RubyPort> StartAsync(RubyPortOptions? options = null, CancellationToken cancellationToken = default)
        => cancellationToken.IsCancellationRequested
            ? Task.FromCanceled<RubyPort>(cancellationToken)
            : Task.FromResult(new RubyPort());

    public static RubyPort Start(RubyPortOptions? options = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new RubyPort();
    }
}
