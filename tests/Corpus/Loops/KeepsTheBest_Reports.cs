// Candidates that are no good are stopped; the good one is kept for later and forgotten.
public static class Case
{
    public static async Task RunAsync()
    {
        PythonPort? best = null;
        for (var candidate = 0; candidate < 2 && best is null; candidate++)
        {
            var good = Input.Flag($"good {candidate}");
            var model = await {|PORT002:PythonPort.StartAsync()|};
            if (good)
                best = model;
            else
                await model.StopAsync();
        }

        if (best is not null)
            await best.CallAsync("candidates", "explain");
    }
}
