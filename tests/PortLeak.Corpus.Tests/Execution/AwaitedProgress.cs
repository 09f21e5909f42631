namespace PortLeak.Corpus.Tests.Execution;

/// <summary>A progress whose run waits for the handler of each report.</summary>
internal sealed class AwaitedProgress<T>(CaseRun? run, Action<T> handler) : Progress<T>
{
    protected override void OnReport(T value)
    {
        run?.Begin();
        ThreadPool.QueueUserWorkItem(_ =>
        {
            using var body = new Body(run);
            handler(value);
        });
    }
}
