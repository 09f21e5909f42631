// The lambdas return their tasks, and the one that starts a port also ends it.
public static class Case
{
    public static async Task RunAsync()
    {
        var steps = new Dictionary<string, Func<Task>>
        {
            ["announce"] = () => Console.Out.WriteLineAsync("booting"),
            ["python"] = async () =>
            {
                await using var python = await PythonPort.StartAsync();
                await python.ExecuteAsync("import app.boot");
            },
        };

        foreach (var (name, step) in steps)
        {
            Console.WriteLine(name);
            await step();
        }

        await Work.DoAsync();
    }
}
