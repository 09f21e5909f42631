// A factory falls back to itself with the next interpreter, and what it returns is stopped only on success.
public static class Case
{
    private static readonly string[] Interpreters = ["python3.13", "python3.12", "python3"];

    public static async Task RunAsync()
    {
        var port = await {|PORT003:StartNewestAsync(0)|};
        var version = await port.EvalAsync<string>("sys.version");
        Console.WriteLine(version);
        await port.StopAsync();
    }

    private static async Task<PythonPort> StartNewestAsync(int candidate)
    {
        try
        {
            return await PythonPort.StartAsync(new PythonPortOptions { Executable = Interpreters[candidate] });
        }
        catch (PortStartException) when (candidate + 1 < Interpreters.Length)
        {
            return await StartNewestAsync(candidate + 1);
        }
    }
}
