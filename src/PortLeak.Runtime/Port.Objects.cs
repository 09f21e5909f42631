namespace PortLeak;

public abstract partial class Port
{
    /// <summary>The module of the interpreter's side that works with the values that stay there.</summary>
    private protected abstract string ObjectModule { get; }

    /// <summary>Runs a function of the module for objects.</summary>
    internal Task<T> UseAsync<T>(string function, IReadOnlyList<object?> arguments, CancellationToken cancellationToken) =>
        Begin<T>(ObjectModule, function, arguments, null, cancellationToken);
}
