// StartNew's task ends at the first await of its lambda; what comes later, the stop among it, fails unseen.
public static class Case
{
    public static async Task RunAsync()
    {
        var budget = Input.Flag("over budget") ? 0 : 100;

        await Task.Factory.StartNew(async () =>
        {
            await Task.Yield();
            var solver = await {|PORT004:PythonPort.StartAsync()|};
            switch (budget)
            {
                case 0:
                    return;
                default:
                    await using (solver)
                        await solver.CallAsync("ortools", "solve", [budget]);
                    break;
            }
        });
    }
}
