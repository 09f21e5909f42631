namespace PortLeak.Fakes;

/// <summary>Work that may fail: the oracle lets each call do so in turn.</summary>
public static class Work
{
    public static void Do(object? input = null)
    {
    }

    public static Task DoAsync(CancellationToken cancellationToken = default)
        => cancellationToken.IsCancellationRequested ? Task.FromCanceled(cancellationToken) : Task.CompletedTask;

    public static Task DoAsync(object? input, CancellationToken cancellationToken = default)
        => DoAsync(cancellationToken);

    public static bool Check(object? input = null) => Answers.Of<bool>();

    public static Task<bool> CheckAsync(object? input = null) => Task.FromResult(Check(input));

    public static int Compute(object? input = null) => 1;

    public static Task<int> ComputeAsync(object? input = null) => Task.FromResult(Compute(input));

    public static string Read(object? input = null) => "text";

    public static Task<string> ReadAsync(object? input = null) => Task.FromResult(Read(input));
}
