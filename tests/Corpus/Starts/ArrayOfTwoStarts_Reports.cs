// When the second interpreter of the collection expression does not start, the first one runs on.
public static class Case
{
    public static async Task RunAsync()
    {
        PythonPort[] voters = [await {|PORT003:PythonPort.StartAsync()|}, await PythonPort.StartAsync()];
        try
        {
            foreach (var voter in voters)
                await voter.CallAsync("ensemble", "vote", ["invoice-88"]);
        }
        finally
        {
            foreach (var voter in voters)
                await voter.StopAsync();
        }
    }
}
