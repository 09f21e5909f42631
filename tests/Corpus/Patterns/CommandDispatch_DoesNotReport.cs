// A dispatcher picks the interpreter by the kind of command, and each case sees to its stop.
public abstract record Command(string Name);

public sealed record Evaluate(string Name, string Expression) : Command(Name);

public sealed record Cancel(string Name) : Command(Name);

public static class Case
{
    public static async Task RunAsync()
    {
        Command command = Input.Flag("cancel") ? new Cancel("job-1") : new Evaluate("job-2", "1 + 1");
        Console.WriteLine(await DispatchAsync(command));
    }

    private static async Task<string> DispatchAsync(Command command)
    {
        var shell = await PythonPort.StartAsync();
        switch (command)
        {
            case Evaluate { Expression: { Length: > 0 } expression }:
                try
                {
                    return await shell.EvalAsync<string>(expression);
                }
                finally
                {
                    await shell.StopAsync();
                }

            case Cancel { Name: var name }:
                shell.Kill();
                return $"{name} is cancelled";

            default:
                await shell.DisposeAsync();
                return "unknown";
        }
    }
}
