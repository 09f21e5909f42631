// The helper stops the port however the work ends.
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
        await using var port = await start();
        return await use(port);
    }
}
