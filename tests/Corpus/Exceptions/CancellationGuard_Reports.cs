// The token is checked once more after the start, outside of the try.
public static class Case
{
    public static Task RunAsync() => SolveAsync(Input.Token());

    private static async Task<int> SolveAsync(CancellationToken cancellationToken)
    {
        var solver = await {|PORT003:PythonPort.StartAsync()|};
        if (cancellationToken.IsCancellationRequested)
            throw new OperationCanceledException(cancellationToken);

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
