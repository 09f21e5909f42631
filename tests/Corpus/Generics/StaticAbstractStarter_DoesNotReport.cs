// The starter is a type parameter, and what it starts is stopped on the way out.
public interface IStarter<TPort>
    where TPort : Port
{
    static abstract Task<TPort> StartAsync(CancellationToken cancellationToken);
}

public readonly struct NumericPython : IStarter<PythonPort>
{
    public static Task<PythonPort> StartAsync(CancellationToken cancellationToken) =>
        PythonPort.StartAsync(new PythonPortOptions { ModulePaths = ["numeric"] }, cancellationToken);
}

public static class Case
{
    public static Task RunAsync() => MeasureAsync<NumericPython, PythonPort>(CancellationToken.None);

    private static async Task MeasureAsync<TStarter, TPort>(CancellationToken cancellationToken)
        where TStarter : struct, IStarter<TPort>
        where TPort : Port
    {
        await using var port = await TStarter.StartAsync(cancellationToken);
        await port.CallAsync("bench", "run", cancellationToken: cancellationToken);
    }
}
