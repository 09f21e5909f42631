namespace PortLeak.Package.Tests;

/// <summary>Counts the living processes that inherited an environment variable, wherever they were moved to.</summary>
internal sealed class Census
{
    public string Name => "PORTLEAK_CENSUS";

    public string Value { get; } = Guid.NewGuid().ToString();

    public int Count() => Directory.EnumerateDirectories("/proc").Count(IsCounted);

    public async Task BecomesAsync(Predicate<int> expected, TimeSpan limit)
    {
        var deadline = DateTime.UtcNow + limit;
        while (!expected(Count()))
        {
            if (DateTime.UtcNow > deadline)
                throw new TimeoutException($"{Count()} processes are alive after {limit}.");
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }

    private bool IsCounted(string process)
    {
        try
        {
            // A zombie's environment is empty: it counts as dead.
            return File.ReadAllText(Path.Combine(process, "environ")).Contains($"{Name}={Value}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
