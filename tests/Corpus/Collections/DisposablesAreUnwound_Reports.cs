// What was begun is kept as disposables, but a name is looked up before the first of them is kept.
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
        var python = await {|PORT003:PythonPort.StartAsync()|};
        Console.WriteLine(Work.Read());
        unwinding.Push(python);
        await python.CallAsync("report", "begin");
        await python.CallAsync("report", "end");
    }
}
