// A local function handed to Task.Run as a method group rejects small amounts after it has started its port.
public static class Case
{
    public static async Task RunAsync()
    {
        var amount = Input.Count();
        var verdict = await Task.Run(ScoreAsync);
        Console.WriteLine(verdict);

        async Task<string> ScoreAsync()
        {
            var fraud = await {|PORT004:PythonPort.StartAsync()|};
            if (amount == 0)
                return "nothing to score";

            try
            {
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
