// StartNew's task ends at the first await of its lambda, and the lambda sees to its port without it.
public static class Case
{
    public static async Task RunAsync()
    {
        var budget = Input.Flag("over budget") ? 0 : 100;

        await Task.Factory.StartNew(async () =>
        {
            await Task.Yield();
            switch (budget)
            {
                case 0:
                    return;
                default:
                    await using (var solver = await PythonPort.StartAsync())
                        await solver.CallAsync("ortools", "solve", [budget]);
                    break;
            }
        });
    }
}
