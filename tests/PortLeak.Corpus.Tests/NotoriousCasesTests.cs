using PortLeak.Corpus.Tests.Cases;

namespace PortLeak.Corpus.Tests;

/// <summary>
/// The cases that every tool in the field is known to get wrong: each by its name, with the program that is this case. The oracle
/// shows that the program does what it says.
/// </summary>
public sealed class NotoriousCasesTests
{
    /// <summary>Leaks: the case, its rule, what its program cannot do without, and the program.</summary>
    public static TheoryData<string, string, string, string> Leaks => new()
    {
        { "a guard that throws between the start and the await using", "PORT003", "await using (", "Usings/GuardBeforeUsing" },
        { "teardown only in catch (OperationCanceledException)", "PORT002", "catch (OperationCanceledException)", "Exceptions/StopOnlyWhenCancelled" },
        { "a start under a lock that throws before the field is published", "PORT003", "lock", "Exceptions/LockBeforePublish" },
        { "foreach over Select(start) left by break", "PORT002", ".Select(", "Iterators/LazyStarts" },
        { "WhenAll(starts) with one failure", "PORT005", "WhenAll", "WhenAll/StartsOfReplicasAreAwaitedTogether" },
        { "ports put in a captured ConcurrentBag nobody drains", "PORT004", "ConcurrentBag", "ParallelLoops/BagOfWarmPortsIsNotDrained" },
        { "ThreadLocal disposed without its values", "PORT001", "ThreadLocal", "ThreadsAndTimers/ThreadLocalValuesOutliveIt" },
        { "ThreadLocal field disposed without its values", "PORT007", "ThreadLocal", "OwningTypes/ThreadLocalField" },
        { "a static cache replaced", "PORT006", "static", "Overwrites/StaticReplaced" },
        { "an AsyncLocal cache replaced", "PORT006", "AsyncLocal", "Statics/AmbientPortIsReplaced" },
        { "ContinueWith(…, OnlyOnRanToCompletion) as the only stop", "PORT003", "OnlyOnRanToCompletion", "Disposal/DisposedInContinuation" },
        { "a stop only in token.Register", "PORT001", ".Register(", "Stops/OnlyACancellationStopsIt" },
        { "a stop only in ProcessExit", "PORT001", "ProcessExit", "Stops/OnlyTheEndOfTheProcessStopsIt" },
        { "a stop only in a finalizer", "PORT007", "~", "OwningTypes/FinalizerOnly" },
        { "if (await StartAsync() is { } p && p.Ready)", "PORT002", "is { }", "Conditions/ProvedReady" },
        { "out _", "PORT005", "out _", "Parameters/OutIsDiscarded" },
        { "a record whose reader takes one member", "PORT001", "record", "Tuples/ReaderTakesOneMember" },
        { "a tuple whose reader takes one member", "PORT005", "_", "Tuples/ElementIsDiscarded" },
        { "[await S(), await S()] when the second throws", "PORT003", "[await", "Starts/ArrayOfTwoStarts" },
        { "a local reassigned in a lambda that runs later", "PORT006", "=>", "Captures/LambdaReplacesTheCapturedPort" },
        { "a primary-constructor parameter owned and never stopped", "PORT007", "class ", "OwningTypes/OwnedParameterOfPrimaryConstructor" },
        { "a hosted service without its second half", "PORT007", "IHostedService", "OwningTypes/HostedServiceForgets" },
        { "a hosted service without its second half", "PORT007", "IHostedService", "HostedServices/StopAsyncForgetsTheField" },
        { "a test fixture without its second half", "PORT007", "Xunit", "OwningTypes/TestFixture" },
        { "Task.Run(work, token) whose body never runs", "PORT002", "Task.Run", "TaskRun/TokenKeepsTheCleanUpFromRunning" },
    };

    /// <summary>Clean: the case, the rule of its leaking twin, what its program cannot do without, and the program.</summary>
    public static TheoryData<string, string, string, string> Clean => new()
    {
        { "await using in a loop around helpers with their own", "PORT001", "foreach", "Usings/LoopAroundHelpersWithTheirOwn" },
        { "a ValueTask from an async local factory", "PORT005", "ValueTask", "Factories/AsyncLocalFactoryOfValueTask" },
        { "a factory that stops and returns null", "PORT002", "return null", "Factories/FactoryReturnsNullWhenUnhealthy" },
        { "DisposeWith(bag)", "PORT002", "DisposeWith", "Wrappers/DisposeWithBag" },
        { "a returned lambda that stops what it captured", "PORT001", "return", "Captures/ReturnedLambdaCleansUp" },
        { "a conditional hand-over with a renamed pattern check in finally", "PORT002", "is { } mine", "Conditions/ConditionalHandOver" },
        { "a null check in finally", "PORT003", "is not null", "Conditions/IsNotNullInFinally" },
        { "swap: build new, stop old, publish", "PORT003", "StopAsync", "Overwrites/SwappedUnderLoad" },
        { "a helper that forwards to itself", "PORT001", "private static", "Recursion/HelperForwardsToItself" },
        { "Task.FromResult(port)", "PORT003", "Task.FromResult", "Wrappers/TaskFromResult" },
        { "new ValueTask<T>(port)", "PORT002", "new ValueTask<", "Wrappers/ValueTaskOfPort" },
        { "generic T : Port", "PORT003", "where T", "Generics/GenericUsing" },
        { "goto clean-up", "PORT002", "goto", "EarlyExits/GotoCleanup" },
        { "partial classes across files", "PORT007", "partial", "OwningTypes/PartsOfOneType" },
        { "a helper guarded by a constant argument", "PORT001", "keepAlive: false", "Helpers/HelperGuardedByConstant" },
    };

    [Theory]
    [MemberData(nameof(Leaks))]
    public void Leak_HasAProgramThatReportsIt(string name, string rule, string construct, string program)
    {
        var leaking = Find(name, program, "_Reports");

        Assert.Contains(rule, leaking.Labels.Select(label => label.RuleId));
        Assert.Contains(leaking.Files, file => file.Source.Contains(construct, StringComparison.Ordinal));
        Assert.Empty(Find(name, program, "_DoesNotReport").Labels);
    }

    [Theory]
    [MemberData(nameof(Clean))]
    public void CleanCode_HasAProgramThatDoesNotReport(string name, string rule, string construct, string program)
    {
        var clean = Find(name, program, "_DoesNotReport");

        Assert.Empty(clean.Labels);
        Assert.Contains(clean.Files, file => file.Source.Contains(construct, StringComparison.Ordinal));
        Assert.Contains(rule, Find(name, program, "_Reports").Labels.Select(label => label.RuleId));
    }

    private static CorpusCase Find(string name, string program, string verdict)
    {
        Assert.True(CorpusFolder.All.TryGetValue(program + verdict, out var found), $"'{name}' has no program {program + verdict}.");
        return found;
    }
}
