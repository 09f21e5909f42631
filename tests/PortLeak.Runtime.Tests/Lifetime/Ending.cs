namespace PortLeak.Runtime.Tests.Lifetime;

/// <summary>One way in which a port comes to its end, in a host of its own.</summary>
internal static class Ending
{
    /// <summary>The flag of a descriptor that is armed: <c>O_ASYNC</c>.</summary>
    public const int Armed = 0x2000;

    /// <summary>The port ends, its host goes on.</summary>
    public static readonly string[] OfThePort =
        ["dispose", "exception", "cancelled_owner", "faulted_task", "scope", "forgotten"];

    /// <summary>The host ends, and takes the port along.</summary>
    public static readonly string[] OfTheHost = ["exit", "fail_fast", "wait_for_kill"];

    /// <summary>The states of an interpreter in which it may be ended.</summary>
    public static readonly string[] States =
        ["idle", "loop", "hold_interpreter_lock", "ignore_termination", "with_grandchildren", "write_much"];

    /// <summary>Brings it about; holds that no process is left, and that a host which goes on is as it was before.</summary>
    public static async Task LeavesNothingAsync(
        string language, string executable, string state, string ending, Dictionary<string, string>? environment = null)
    {
        var census = new Census();
        using var host = new TestHostProcess(
            language, executable, census, state, ending, environment: environment);
        if (OfThePort.Contains(ending))
        {
            var before = await host.StepAsync("base");
            await host.StepAsync("busy");
            Assert.Equal(before, await host.StepAsync("ended"));
            await census.AssertEmptyAsync();
            host.Release();
            return;
        }

        await host.StepAsync("busy");
        if (ending == "wait_for_kill")
        {
            Assert.NotEmpty(census.Processes());
            host.Kill();
        }

        await host.ExitAsync();
        await census.AssertEmptyAsync();
    }

    /// <summary>As <see cref="LeavesNothingAsync"/>, for a host that ends while the interpreter hangs before our code.</summary>
    public static async Task DuringTheStartLeavesNothingAsync(string language, string executable, bool kill)
    {
        var census = new Census();
        using var host = new TestHostProcess(language, executable, census, "hang_before_bootstrap", "crash_while_starting");
        await host.StepAsync("base");
        await Wait.UntilAsync(() => census.Processes().Any(HasArmedLifeline), "the interpreter hangs, with its lifeline armed");
        if (kill)
            host.Kill();
        else
            host.Release();
        await host.ExitAsync();
        await census.AssertEmptyAsync();
    }

    // The host can arm the lifeline only once it knows whom the kernel is to kill, a moment after the process began.
    private static bool HasArmedLifeline(int process)
    {
        try
        {
            return Directory.GetFiles($"/proc/{process}/fdinfo")
                .SelectMany(File.ReadLines)
                .Where(line => line.StartsWith("flags:", StringComparison.Ordinal))
                .Any(line => (Convert.ToInt32(line["flags:".Length..].Trim(), 8) & Armed) != 0);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A descriptor that was closed meanwhile.
            return false;
        }
    }
}
