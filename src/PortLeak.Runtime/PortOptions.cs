using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace PortLeak;

/// <summary>
/// How to start an interpreter and what it may do. Checked, and copied, when a port is started: a later change affects later
/// starts only.
/// </summary>
public abstract class PortOptions
{
    private protected PortOptions()
    {
    }

    /// <summary>The interpreter: a path, a name on <c>PATH</c>, or a command line such as <c>uv run python</c>.</summary>
    /// <value>The default, <see langword="null"/>, is the interpreter of <see cref="VirtualEnvironment"/>, that of the
    /// variable <c>VIRTUAL_ENV</c> (Python), or the first on <c>PATH</c>. Not together with
    /// <see cref="VirtualEnvironment"/>.</value>
    public string? Executable { get; set; }

    /// <summary>The directory of a virtual environment whose interpreter is to run.</summary>
    /// <value>An existing directory; the default is <see langword="null"/>. Python only.</value>
    public string? VirtualEnvironment { get; set; }

    /// <summary>Arguments for the interpreter itself, such as <c>-X utf8</c>, one per element.</summary>
    /// <value>Texts without NUL; the default is empty.</value>
    public IList<string> Arguments { get; set => field = value ?? throw Missing(); } = [];

    /// <summary>The directory in which the interpreter starts.</summary>
    /// <value>An existing directory; the default, <see langword="null"/>, is the program's current one.</value>
    public string? WorkingDirectory { get; set; }

    /// <summary>Environment variables to add to those of the program; <see langword="null"/> removes one.</summary>
    /// <value>Names without <c>=</c>, and neither they nor the values with NUL; the default is empty.</value>
    public IDictionary<string, string?> Environment { get; set => field = value ?? throw Missing(); } =
        new Dictionary<string, string?>();

    /// <summary>Directories in which modules are looked up before anywhere else, in this order.</summary>
    /// <value>Existing directories; a relative one counts from the program's current directory. The default is
    /// empty.</value>
    public IList<string> ModulePaths { get; set => field = value ?? throw Missing(); } = [];

    /// <summary>How long the interpreter may take to answer for the first time.</summary>
    /// <value>More than zero and at most 24 days, or <see cref="Timeout.InfiniteTimeSpan"/>; the default is 30
    /// seconds.</value>
    public TimeSpan StartTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a call may take, unless the call says otherwise.</summary>
    /// <value>More than zero and at most 24 days, or <see cref="Timeout.InfiniteTimeSpan"/>, which is the default.</value>
    public TimeSpan CallTimeout { get; set; } = Timeout.InfiniteTimeSpan;

    /// <summary>
    /// How long a stopping port lets its interpreter finish what it is doing and run its exit handlers before the kernel
    /// ends it. Also how long an interrupted call may take to yield.
    /// </summary>
    /// <value>Zero to 24 days; the default is 2 seconds.</value>
    public TimeSpan StopGracePeriod { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>
    /// How many calls may run at the same time. With 1, calls run on the interpreter's main thread in the order in which
    /// they were made; with more, on that many threads. Asynchronous functions always run concurrently.
    /// </summary>
    /// <value>1 to 1024; the default is 1.</value>
    public int MaxConcurrentCalls { get; set; } = 1;

    /// <summary>The most bytes that one call's arguments, or one result, may take on the wire.</summary>
    /// <value>64 KiB to 2,147,483,591; the default is 256 MiB.</value>
    public long MaxMessageBytes { get; set; } = 256L * 1024 * 1024;

    /// <summary>The converters of the program's own types, each an <see cref="IPortConverter{T, TPlain}"/> or
    /// <see cref="IPortConverter{T}"/>.</summary>
    /// <value>One for each type and name; the default is empty.</value>
    public IList<IPortConverter> Converters { get; set => field = value ?? throw Missing(); } = [];

    /// <summary>What the interpreter's end takes along.</summary>
    /// <value>Any of the enum; the default is <see cref="Containment.ProcessGroup"/>.</value>
    public Containment Containment { get; set; }

    /// <summary>
    /// Receives each line that the interpreter's code writes, in order, one at a time, on a thread of the thread pool. One
    /// that does not keep up slows the writing code down. Without it, lines go to <see cref="LoggerFactory"/>. An exception
    /// in it is logged.
    /// </summary>
    /// <value>The default is <see langword="null"/>.</value>
    public Action<PortOutput>? OutputHandler { get; set; }

    /// <summary>
    /// Receives what the library has to report, in the category <c>PortLeak</c>, and without an
    /// <see cref="OutputHandler"/> the interpreter's output, in <c>PortLeak.Python</c> or <c>PortLeak.Ruby</c>.
    /// </summary>
    /// <value>The default, <see langword="null"/>, is no log.</value>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>What the interpreter will see as the value of an environment variable.</summary>
    internal string? Variable(string name) =>
        Environment.TryGetValue(name, out var value) ? value : System.Environment.GetEnvironmentVariable(name);

    private static ArgumentNullException Missing([CallerMemberName] string name = "") =>
        new(name, $"{name} cannot be null: leave it empty where there is nothing to say.");
}
