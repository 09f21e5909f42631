namespace PortLeak.Corpus.Tests.Execution;

/// <summary>A piece of work that a run waits for, until it is disposed.</summary>
public readonly struct Body : IDisposable
{
    private readonly CaseRun? _run;

    internal Body(CaseRun? run) => _run = run;

    public void Dispose() => _run?.End();
}
