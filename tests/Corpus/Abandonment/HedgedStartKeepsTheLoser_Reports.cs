// Two machines' interpreters race, the first to come up is used, and the other one stays up for good.
public static class Case
{
    public static async Task RunAsync()
    {
        var near = {|PORT005:PythonPort.StartAsync(new PythonPortOptions { WorkingDirectory = "/mnt/near" })|};
        var far = {|PORT005:PythonPort.StartAsync(new PythonPortOptions { WorkingDirectory = "/mnt/far" })|};

        var winner = await Task.WhenAny(near, far);
        await using var port = await winner;
        Console.WriteLine(await port.CallAsync<int>("quotes", "latest"));
    }
}
