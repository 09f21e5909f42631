// The work hands the port back as its result, and the caller owns it from there with await using.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var model = await Task.Run(
            () => PythonPort.StartAsync(new PythonPortOptions { MaxConcurrentCalls = 1 }));

        var score = await model.EvalAsync<double>("baseline()");
        Console.WriteLine($"baseline {score:0.00}");
    }
}
