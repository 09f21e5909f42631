using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PortLeak.Analyzers.Rules;

/// <summary>
/// The table of the rules: what is wrong and what to do about it. In every message {0} names the port, or for PORT007
/// and PORT011 the declaration that is wrong, and the last argument is the advice.
/// </summary>
internal static class Descriptors
{
    public const string RepositoryUrl = "https://github.com/portleak/portleak";

    private const string Reliability = "Reliability";
    private const string Usage = "Usage";
    private const string Performance = "Performance";

    public static readonly DiagnosticDescriptor NeverStopped = Warning(
        RuleIds.NeverStopped,
        Reliability,
        "Port is never stopped",
        "{0} is never stopped; {1}",
        "No path stops the port, so its interpreter runs on until the collector or the end of the process ends it.");

    public static readonly DiagnosticDescriptor NotStoppedOnEveryPath = Warning(
        RuleIds.NotStoppedOnEveryPath,
        Reliability,
        "Port is not stopped on every path",
        "{0} is not stopped {1}; {2}",
        "A return, break, continue, goto or branch leaves the method past the statement that stops the port.");

    public static readonly DiagnosticDescriptor NotStoppedOnException = Warning(
        RuleIds.NotStoppedOnException,
        Reliability,
        "Port is not stopped when an exception is thrown",
        "{0} is not stopped when {1} throws; {2}",
        "An operation between the start and the stop may throw, and the exception leaves the method past the stop.");

    public static readonly DiagnosticDescriptor NotStoppedInConcurrentWork = Warning(
        RuleIds.NotStoppedInConcurrentWork,
        Reliability,
        "Port started in concurrent work is not stopped on every path",
        "{0} is started in '{1}' and not stopped {2}, one leak per item; {3}",
        "The body runs many times at once, and every run that misses the stop leaves an interpreter behind.");

    public static readonly DiagnosticDescriptor Lost = Warning(
        RuleIds.Lost,
        Reliability,
        "Started port is lost",
        "{0} is lost: {1}; {2}",
        "Nothing can stop a port whose reference, or the task that carries it, has been dropped.");

    public static readonly DiagnosticDescriptor Overwritten = Warning(
        RuleIds.Overwritten,
        Reliability,
        "Port is overwritten while it still runs",
        "{0} is overwritten {1} while it still runs; {2}",
        "The only reference to a running port is replaced, so that nothing can stop it any more.");

    public static readonly DiagnosticDescriptor OwnerDoesNotStop = Warning(
        RuleIds.OwnerDoesNotStop,
        Reliability,
        "Type owns a port but does not stop it",
        "'{0}' owns '{1}' but {2}; {3}",
        "A type that keeps a port it was given or has started must stop it when it is disposed itself.");

    public static readonly DiagnosticDescriptor StopNotAwaited = Warning(
        RuleIds.StopNotAwaited,
        Usage,
        "Stop is not awaited",
        "The stop of {0} is not awaited, so nothing notices when it fails or is cut short; {1}",
        "An asynchronous stop counts when its task is awaited or returned.");

    public static readonly DiagnosticDescriptor UsedAfterStop = Warning(
        RuleIds.UsedAfterStop,
        Usage,
        "Port is used after it stopped",
        "{0} is used {1}; {2}",
        "The work outlives the scope that stops the port, or follows the stop.");

    public static readonly DiagnosticDescriptor BlockingStop = Suggestion(
        RuleIds.BlockingStop,
        Performance,
        "Stop blocks a thread in asynchronous code",
        "'using' blocks a thread until {0} has stopped; {1}",
        "In asynchronous code the port is to be stopped with 'await using', which leaves the thread free.");

    public static readonly DiagnosticDescriptor BrokenContract = Warning(
        RuleIds.BrokenContract,
        Usage,
        "Ownership attribute says what the code does not do",
        "'{0}' is marked [{1}] but {2}; {3}",
        "Callers rely on the attribute, and the code that carries it does something else.");

    public static readonly DiagnosticDescriptor StartedInLoop = Suggestion(
        RuleIds.StartedInLoop,
        Performance,
        "Port is started in every iteration of a loop",
        "{0} is started in every iteration of the loop on line {1}; {2}",
        "Starting an interpreter costs far more than a call; share one, or rent from a pool.");

    /// <summary>All rules in the order of their identifiers.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All = ImmutableArray.Create(
        NeverStopped,
        NotStoppedOnEveryPath,
        NotStoppedOnException,
        NotStoppedInConcurrentWork,
        Lost,
        Overwritten,
        OwnerDoesNotStop,
        StopNotAwaited,
        UsedAfterStop,
        BlockingStop,
        BrokenContract,
        StartedInLoop);

    private static DiagnosticDescriptor Warning(
        string id, string category, string title, string message, string description) =>
        Create(id, category, title, message, description, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Suggestion(
        string id, string category, string title, string message, string description) =>
        Create(id, category, title, message, description, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Create(
        string id, string category, string title, string message, string description, DiagnosticSeverity severity) =>
        new(
            id,
            title,
            message,
            category,
            severity,
            isEnabledByDefault: true,
            description,
            helpLinkUri: $"{RepositoryUrl}/blob/main/docs/rules/{id}.md");
}
