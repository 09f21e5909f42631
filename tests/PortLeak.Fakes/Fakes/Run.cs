namespace PortLeak.Fakes;

/// <summary>
/// One execution of a program against the fakes: what it started and how its inputs answer. It flows with the
/// execution context, so that many runs can go on side by side in one process.
/// </summary>
public sealed class Run(IChoices choices)
{
    private static readonly AsyncLocal<Run?> CurrentRun = new();
    private readonly List<Obligation> _obligations = [];
    private readonly HashSet<string> _lateUses = [];
    private readonly CancellationTokenSource _shutdown = new();

    /// <summary>The run of this flow of control; one that nobody looks at where there is none.</summary>
    public static Run Current => CurrentRun.Value ?? new Run(new FirstChoice());

    /// <summary>How the inputs of the program answer.</summary>
    public IChoices Choices { get; } = choices;

    /// <summary>Cancelled when the program is asked to end: a loop that waits for a token goes around no more.</summary>
    public CancellationToken Shutdown => _shutdown.Token;

    /// <summary>What was started so far, in order.</summary>
    public IReadOnlyList<Obligation> Obligations
    {
        get
        {
            lock (_obligations)
                return [.. _obligations];
        }
    }

    /// <summary>What was asked of ports, pools and leases that had stopped, by the names of the members.</summary>
    public IReadOnlyCollection<string> LateUses
    {
        get
        {
            lock (_obligations)
                return [.. _lateUses];
        }
    }

    /// <summary>Makes this run the one of the calling flow of control.</summary>
    public void Enter() => CurrentRun.Value = this;

    /// <summary>Records that <paramref name="subject"/> was started.</summary>
    public Obligation Start(object subject)
    {
        lock (_obligations)
        {
            var obligation = new Obligation(subject, _obligations.Count + 1);
            _obligations.Add(obligation);
            return obligation;
        }
    }

    /// <summary>The obligation of <paramref name="subject"/>, if it carries one.</summary>
    public Obligation? Find(object subject)
    {
        lock (_obligations)
            return _obligations.Find(obligation => ReferenceEquals(obligation.Subject, subject));
    }

    /// <summary>Fails, and remembers it, where <paramref name="member"/> is used of what has stopped.</summary>
    /// <exception cref="ObjectDisposedException">The subject of <paramref name="obligation"/> has stopped.</exception>
    internal void Use(Obligation obligation, string member)
    {
        if (obligation.Stops == 0)
            return;
        lock (_obligations)
            _lateUses.Add($"{obligation.Subject.GetType().Name}.{member}");
        ObjectDisposedException.ThrowIf(true, obligation.Subject);
    }

    /// <summary>Asks the program to end.</summary>
    public void RequestShutdown() => _shutdown.Cancel();
}
