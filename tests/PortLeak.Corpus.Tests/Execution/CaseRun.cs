using System.Collections.Concurrent;
using PortLeak.Fakes;

namespace PortLeak.Corpus.Tests.Execution;

/// <summary>One execution of a case: its answers and faults, and what is still going on in it.</summary>
public sealed partial class CaseRun : IChoices
{
    private const int FaultyOccurrences = 2;
    private const int FreeOccurrences = 4;
    private const int RoundsUntilShutdown = 3;
    private const int RoundsThatAreEndless = 100;

    private readonly Dictionary<(string Point, int Occurrence), int> _plan;
    private readonly IReadOnlyList<Type> _faultTypes;
    private readonly Run _run;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _occurrences = [];
    private readonly List<Observation> _observations = [];
    private readonly ConcurrentDictionary<int, int> _rounds = new();
    private readonly TaskCompletionSource _mainEnded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<IDisposable> _endWithRun = [];
    private TaskCompletionSource? _idle;
    private int _pending;
    private bool _isOver;

    internal CaseRun(IEnumerable<Decision> plan, IReadOnlyList<Type> faultTypes)
    {
        _plan = plan.ToDictionary(decision => (decision.Point, decision.Occurrence), decision => decision.Option);
        _faultTypes = faultTypes;
        _run = new Run(this);
    }

    /// <summary>The run of this flow of control, where there is one.</summary>
    internal static CaseRun? Current => Run.Current.Choices as CaseRun;

    internal Run Fakes => _run;

    /// <summary>Whether anything was thrown, by the oracle or by the case itself.</summary>
    internal bool HasThrown { get; private set; }

    internal int Count => _run.Obligations.Count;

    internal IReadOnlyList<Observation> Observations => _observations;

    /// <summary>Whether the process of the case has ended, which ends its ports with it.</summary>
    internal bool HasExited { get; private set; }

    /// <summary>Whether a loop went around for ever.</summary>
    internal bool IsEndless { get; private set; }

    /// <inheritdoc/>
    public int Choose(string point, int options)
    {
        lock (_lock)
        {
            // A named flag is one decision, however often it is read.
            var isNamed = point.EndsWith("\")", StringComparison.Ordinal);
            var occurrence = isNamed ? 1 : _occurrences[point] = _occurrences.GetValueOrDefault(point) + 1;
            if (_isOver || options < 2)
                return 0;
            var isFault = point[0] is Observation.FaultPrefix;
            if (occurrence > (isFault ? FaultyOccurrences : FreeOccurrences))
                return isFault ? 0 : occurrence % options;
            var observation = new Observation(point, occurrence, options);
            if (!isNamed || !_observations.Contains(observation))
                _observations.Add(observation);
            return _plan.GetValueOrDefault((point, occurrence));
        }
    }

    internal void Fail(int site)
    {
        if (Choose($"{Observation.FaultPrefix}{site}", _faultTypes.Count + 1) is > 0 and var choice)
            throw CreateFault(choice - 1);
    }

    internal T Started<T>(T value, int site, Ways ways)
    {
        var started = PortGraph.Contents(value).Select(_run.Find).OfType<Obligation>().ToList();
        started.ForEach(obligation => obligation.CameThrough(site));

        var faults = ways.HasFlag(Ways.FaultedTask) ? 2 : ways.HasFlag(Ways.Throw) ? 1 : 0;
        var choice = Choose($"{Observation.FaultPrefix}{site}", (faults * _faultTypes.Count) + 1);
        if (choice > 0)
        {
            started.ForEach(obligation => obligation.Withdraw());
            var fault = CreateFault((choice - 1) % _faultTypes.Count);
            return choice <= _faultTypes.Count ? throw fault : TaskShapes.Faulted<T>(fault);
        }

        return ways.HasFlag(Ways.Late) && Choose($"late {site}", 2) == 1
            ? TaskShapes.After(value, Task.WhenAny(_mainEnded.Task, Task.Delay(TimeSpan.FromMilliseconds(50))))
            : value;
    }

    internal void Created(object value, int site) => (_run.Find(value) ?? _run.Start(value)).CameThrough(site);

    internal void HandedOut(int site, int mark)
    {
        foreach (var obligation in _run.Obligations.Where(obligation => obligation.Order > mark && obligation.LeftRunning))
            obligation.CameThrough(site);
    }

    internal void HandedOn(object? value, int site, int mark)
    {
        if (TaskShapes.Pending(value) is { } task)
        {
            HandedOut(site, mark);
            task.ContinueWith(
                done => HandedOn(done, site, mark),
                CancellationToken.None,
                TaskContinuationOptions.ExecuteSynchronously | TaskContinuationOptions.OnlyOnRanToCompletion,
                TaskScheduler.Default);
            return;
        }

        foreach (var content in PortGraph.Contents(value))
        {
            if (_run.Find(content) is not { } obligation)
                _owners.Add((content, site));
            else if (obligation.Order > mark)
                obligation.CameThrough(site);
        }
    }

    internal void Round(int site)
    {
        var rounds = _rounds.AddOrUpdate(site, 1, (_, count) => count + 1);
        if (rounds == RoundsUntilShutdown)
            _run.RequestShutdown();
        if (rounds <= RoundsThatAreEndless)
            return;
        IsEndless = true;
        throw new RunEndedException();
    }

    internal void Threw() => HasThrown = true;

    internal void Exit() => HasExited = true;

    private Exception CreateFault(int type) => (Exception)Activator.CreateInstance(
        _faultTypes[type], _faultTypes[type].GetConstructor(Type.EmptyTypes) is null ? ["injected by the oracle"] : [])!;
}
