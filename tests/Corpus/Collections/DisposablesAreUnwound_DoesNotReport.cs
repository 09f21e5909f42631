// What was begun is kept as disposables, and disposed of in the opposite order.
public sealed class Unwinding : IAsyncDisposable
{
    private readonly Stack<IAsyncDisposable> _steps = new();

    public T Push<T>(T step)
        where T : IAsyncDisposable
    {
        _steps.Push(step);
        return step;
    }

    public async ValueTask DisposeAsync()
    {
        while (_steps.TryPop(out var step))
            await step.DisposeAsync();
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var unwinding = new Unwinding();
        var python = unwinding.Push(await PythonPort.StartAsync());
        await python.CallAsync("report", "begin");
        await python.CallAsync("report", "end");
    }
}
