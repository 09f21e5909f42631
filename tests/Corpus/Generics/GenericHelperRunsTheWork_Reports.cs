// The helper stops the port unless the work fails.
public static class Case
{
    public static async Task RunAsync()
    {
        var sum = await UsingAsync(() => PythonPort.StartAsync(), python => python.CallAsync<int>("math", "sum"));
        Console.WriteLine(sum);
    }

    private static async Task<TResult> UsingAsync<TPort, TResult>(Func<Task<TPort>> start, Func<TPort, Task<TResult>> use)
        where TPort : Port
    {
        var port = await {|PORT003:start()|};
        var result = await use(port);
        await port.DisposeAsync();
        return result;
    }
}
