namespace PortLeak.Analyzers.Rules;

/// <summary>The identifiers of the rules; the table with their texts is <see cref="Descriptors"/>.</summary>
internal static class RuleIds
{
    public const string NeverStopped = "PORT001";
    public const string NotStoppedOnEveryPath = "PORT002";
    public const string NotStoppedOnException = "PORT003";
    public const string NotStoppedInConcurrentWork = "PORT004";
    public const string Lost = "PORT005";
    public const string Overwritten = "PORT006";
    public const string OwnerDoesNotStop = "PORT007";
    public const string StopNotAwaited = "PORT008";
    public const string UsedAfterStop = "PORT009";
    public const string BlockingStop = "PORT010";
    public const string BrokenContract = "PORT011";
    public const string StartedInLoop = "PORT012";
}
