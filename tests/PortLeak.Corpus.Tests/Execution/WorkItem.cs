namespace PortLeak.Corpus.Tests.Execution;

/// <summary>A work item made of an action.</summary>
internal sealed class WorkItem(Action action) : IThreadPoolWorkItem
{
    public void Execute() => action();
}
