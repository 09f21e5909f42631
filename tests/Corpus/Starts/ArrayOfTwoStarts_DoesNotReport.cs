// Two interpreters go one by one into a list that is drained in finally.
public static class Case
{
    public static async Task RunAsync()
    {
        var voters = new List<PythonPort>(2);
        try
        {
            voters.Add(await PythonPort.StartAsync());
            voters.Add(await PythonPort.StartAsync());
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
