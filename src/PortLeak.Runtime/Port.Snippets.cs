using PortLeak.Wire;

namespace PortLeak;

public abstract partial class Port
{
    /// <summary>The module of the interpreter's side that runs snippets.</summary>
    private protected abstract string SnippetModule { get; }

    /// <summary>
    /// Evaluates an expression in a namespace of the port's own: what <see cref="ExecuteAsync"/> has defined is there.
    /// </summary>
    /// <typeparam name="T">The type of the value; <see cref="object"/> gives the natural .NET type.</typeparam>
    /// <param name="expression">An expression in the interpreter's language.</param>
    /// <param name="variables">Variables of the expression, not kept; <see langword="null"/> is none.</param>
    /// <param name="cancellationToken">Interrupts the evaluation.</param>
    /// <inheritdoc cref="CallAsync{T}(string, string, IReadOnlyList{object?}?, CancellationToken)" path="/exception"/>
    public Task<T> EvalAsync<T>(
        string expression,
        IReadOnlyDictionary<string, object?>? variables = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return Begin<T>(SnippetModule, "evaluate", [expression, variables], null, cancellationToken);
    }

    /// <summary>The blocking twin of <see cref="EvalAsync"/>.</summary>
    /// <inheritdoc cref="EvalAsync"/>
    public T Eval<T>(
        string expression,
        IReadOnlyDictionary<string, object?>? variables = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return Await<T>(SnippetModule, "evaluate", [expression, variables], null, cancellationToken);
    }

    /// <summary>Runs statements in a namespace of the port's own. What they define stays.</summary>
    /// <param name="code">Statements in the interpreter's language.</param>
    /// <param name="cancellationToken">Interrupts them.</param>
    /// <inheritdoc cref="CallAsync{T}(string, string, IReadOnlyList{object?}?, CancellationToken)" path="/exception"/>
    public Task ExecuteAsync(string code, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Begin<NoResult>(SnippetModule, "execute", [code], null, cancellationToken);
    }

    /// <summary>The blocking twin of <see cref="ExecuteAsync"/>.</summary>
    /// <inheritdoc cref="ExecuteAsync"/>
    public void Execute(string code, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(code);
        Await<NoResult>(SnippetModule, "execute", [code], null, cancellationToken);
    }
}
