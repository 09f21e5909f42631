using PortLeak.Conversations;

namespace PortLeak;

public abstract partial class Port
{
    private readonly Handlers _handlers;

    /// <summary>
    /// Lets the interpreter call a function of the program's: <c>portleak.call("name", ...)</c> in Python,
    /// <c>PortLeak.call("name", ...)</c> in Ruby.
    /// </summary>
    /// <remarks>
    /// Handlers run on the thread pool, several at a time if the interpreter calls so, and may call into the port again, to
    /// any depth; what they call is run within the code that waits for them. A <see cref="Task"/> or
    /// <see cref="ValueTask"/> that they return is awaited. What they throw is raised in the interpreter as
    /// <c>portleak.HostError</c> (<c>PortLeak::HostError</c>). A handler that refers to its port does not keep it alive.
    /// </remarks>
    /// <param name="name">The name; a handler that has it already is replaced.</param>
    /// <param name="handler">Any function. The arguments are converted to the types of its parameters; those with a default
    /// may be left out. A <see cref="CancellationToken"/> among them is cancelled when the interpreter has ended, and is not
    /// sent.</param>
    /// <exception cref="ArgumentException">A parameter is passed by reference or is a ref struct.</exception>
    public void Handle(string name, Delegate handler)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(handler);
        _handlers.Add(name, new Handler(handler));
    }
}
