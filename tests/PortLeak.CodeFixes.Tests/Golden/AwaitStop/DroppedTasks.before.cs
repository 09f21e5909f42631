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
            _ = {|PORT008:python.StopAsync(CancellationToken.None)|}; // goodbye
        }
    }

    public static async Task ForgetAsync(PythonPort? python)
    {
        await Task.Yield();
        _ = python?{|PORT008:.DisposeAsync()|};
    }

    public static void Forget(PythonPort python)
    {
        {|PORT008:python.StopAsync()|};
    }
}
