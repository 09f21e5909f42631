namespace PortLeak.Runtime.Tests;

/// <summary>Waits for what comes about in another process, where nothing can be awaited.</summary>
internal static class Wait
{
    public static async Task UntilAsync(Func<bool> condition, string what, int seconds = 10)
    {
        var limit = Environment.TickCount64 + seconds * 1000L;
        while (!condition())
        {
            Assert.True(Environment.TickCount64 < limit, $"Not within {seconds} s: {what}");
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }
}
