namespace PortLeak.Runtime.Tests;

/// <summary>Marks the processes of a test's ports, and holds that none of them is left.</summary>
internal static class CensusAssertions
{
    public static void Mark(this Census census, PortOptions options) => options.Environment[Census.Variable] = census.Marker;

    public static Task AssertEmptyAsync(this Census census, int seconds = 5) =>
        Wait.UntilAsync(
            () => census.Count == 0, $"no process is left; there are {string.Join(", ", census.Processes())}", seconds);
}
