// The probe wants to know whether an interpreter starts at all, and stops the one that did.
public sealed class PythonHealth
{
    public async Task<string> CheckAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using (await PythonPort.StartAsync(new PythonPortOptions(), cancellationToken))
            {
            }

            return "healthy";
        }
        catch (PortStartException e)
        {
            return "unhealthy: " + e.Message;
        }
    }
}

public static class Case
{
    public static async Task RunAsync() =>
        Console.WriteLine(await new PythonHealth().CheckAsync(CancellationToken.None));
}
