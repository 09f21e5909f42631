// action: Await the stop
using PortLeak;

public static class Scorer
{
    public static async Task ScoreAsync(string line, CancellationToken token)
    {
        var python = await PythonPort.StartAsync(cancellationToken: token);
        try
        {
            await python.CallAsync("scorer", "score", [line], token);
        }
        finally
        {
            await python.StopAsync(CancellationToken.None); // goodbye
        }
    }

    public static async Task ForgetAsync(PythonPort? python)
    {
        await Task.Yield();
        if (python is not null)
            await python.DisposeAsync();
    }

    public static void Forget(PythonPort python)
    {
        python.Stop();
    }
}
