// A local function handed to Task.Run as a method group opens the protected region right after its start.
public static class Case
{
    public static async Task RunAsync()
    {
        var amount = Input.Count();
        var verdict = await Task.Run(ScoreAsync);
        Console.WriteLine(verdict);

        async Task<string> ScoreAsync()
        {
            var fraud = await PythonPort.StartAsync();
            try
            {
                if (amount == 0)
                    return "nothing to score";

                var score = await fraud.CallAsync<double>("fraud", "score", [amount]);
                return score > 0.8 ? "review" : "pass";
            }
            finally
            {
                await fraud.StopAsync();
            }
        }
    }
}
