namespace PortLeak.Corpus.Tests.Execution;

/// <summary>
/// Runs a case with every combination of answers and faults, the simplest first: each run tells at which points it had
/// a choice, and each later one of these makes a new run that decides differently there.
/// </summary>
internal static class Explorer
{
    private const int MostRuns = 600;
    private const int MostFaults = 2;
    private const int MostHangs = 12;

    public static async Task<Exploration> ExploreAsync(CaseProgram program)
    {
        var leaks = new Dictionary<string, Leak>();
        var quiet = new HashSet<int>();
        var stopped = new HashSet<int>();
        var reached = new HashSet<int>();
        var lateUses = new HashSet<string>();
        var known = new HashSet<string>();
        var queue = new PriorityQueue<List<Decision>, (int Cost, int Order)>();
        queue.Enqueue([], (0, 0));
        var order = 0;
        var runs = 0;
        var hopeless = new HashSet<Decision>();
        IReadOnlyList<Exception> surprises = [];
        while (runs < MostRuns && queue.TryDequeue(out var plan, out var priority))
        {
            runs++;
            if (plan.Exists(hopeless.Contains))
                continue;
            var outcome = await program.RunAsync(plan);

            // A path that never ends leaks nothing; but a program that does not end by itself shows nothing either.
            if (!outcome.Ended)
            {
                hopeless.UnionWith(plan.Where(IsFault));
                if (hopeless.Count > MostHangs || !plan.Exists(IsFault))
                    return new Exploration([.. leaks.Values], quiet, stopped, reached, lateUses, runs, surprises, plan);
            }

            if (plan.Count == 0)
                surprises = outcome.Unhandled;
            reached.UnionWith(outcome.Reached);
            stopped.UnionWith(outcome.Stopped);
            lateUses.UnionWith(outcome.LateUses);
            if (!outcome.IsExceptional)
                quiet.UnionWith(outcome.Leaks.SelectMany(sites => sites));
            foreach (var sites in outcome.Leaks)
                leaks.TryAdd(string.Join(',', sites), new Leak(sites, plan));

            foreach (var decision in Alternatives(plan, outcome.Observations))
            {
                List<Decision> next = [.. plan, decision];
                if (known.Add(string.Join(';', next.Order(DecisionOrder.Instance))))
                    queue.Enqueue(next, (priority.Cost + CostOf(decision, plan), ++order));
            }
        }

        return new Exploration([.. leaks.Values], quiet, stopped, reached, lateUses, runs, surprises, null);
    }

    // Only what comes after the last decision: what came before was varied by shorter plans.
    private static IEnumerable<Decision> Alternatives(List<Decision> plan, IReadOnlyList<Observation> observations)
    {
        var decided = plan.Count == 0 ? -1 : observations
            .Select((observation, index) => plan.Exists(d => d.Point == observation.Point && d.Occurrence == observation.Occurrence) ? index : -1)
            .DefaultIfEmpty(-1)
            .Max();
        var mayFail = plan.Count(IsFault) < MostFaults;
        return observations
            .Skip(decided + 1)
            .Where(observation => mayFail || !observation.IsFault)
            .SelectMany(o => Enumerable.Range(1, o.Options - 1).Select(option => new Decision(o.Point, o.Occurrence, option)));
    }

    // A second fault is the rarest of things, and there are many: those come last.
    private static int CostOf(Decision decision, List<Decision> plan) => IsFault(decision) && plan.Exists(IsFault) ? 3 : 1;

    private static bool IsFault(Decision decision) => decision.Point[0] is Observation.FaultPrefix;
}
