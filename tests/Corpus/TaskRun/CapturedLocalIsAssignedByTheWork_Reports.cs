// The work starts the port into a captured local, and a failing evaluation outside never comes to the stop.
public static class Case
{
    public static async Task RunAsync()
    {
        PythonPort? model = null;

        await Task.Run(async () =>
        {
            model = await {|PORT004:PythonPort.StartAsync(new PythonPortOptions { MaxConcurrentCalls = 1 })|};
        });

        var score = await model!.EvalAsync<double>("baseline()");
        Console.WriteLine($"baseline {score:0.00}");
        await model.StopAsync();
    }
}
