// Two machines' interpreters race inside a scope that stops the winner and the loser.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var scope = new PortScope();
        var near = scope.StartPythonAsync(new PythonPortOptions { WorkingDirectory = "/mnt/near" });
        var far = scope.StartPythonAsync(new PythonPortOptions { WorkingDirectory = "/mnt/far" });

        var winner = await Task.WhenAny(near, far);
        var port = await winner;
        Console.WriteLine(await port.CallAsync<int>("quotes", "latest"));
    }
}
