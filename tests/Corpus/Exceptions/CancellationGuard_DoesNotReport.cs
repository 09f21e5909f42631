// The token is checked before the start; afterwards only the call looks at it.
public static class Case
{
    public static Task RunAsync() => SolveAsync(Input.Token());

    private static async Task<int> SolveAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var solver = await PythonPort.StartAsync();
        try
        {
            return await solver.CallAsync<int>("sudoku", "solve", cancellationToken: cancellationToken);
        }
        finally
        {
            await solver.StopAsync(CancellationToken.None);
        }
    }
}
