// The deadline is a token of the start and of the call, and the port they are about is in good hands.
public static class Case
{
    public static void Run()
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            using var linter = PythonPort.Start(null, deadline.Token);
            linter.Call<int>("ruff", "check", ["src"], deadline.Token);
        }
        catch (OperationCanceledException)
        {
            Console.WriteLine("the linter takes too long");
        }
    }
}
