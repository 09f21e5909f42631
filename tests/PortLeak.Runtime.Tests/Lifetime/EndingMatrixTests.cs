namespace PortLeak.Runtime.Tests.Lifetime;

/// <summary>Every ending of a port, in every state of its interpreter: nothing of it is left.</summary>
public sealed class EndingMatrixTests
{
    private static readonly string[] Languages = ["python", "ruby"];

    private static readonly string[] States =
        ["idle", "loop", "hold_interpreter_lock", "ignore_termination", "with_grandchildren", "write_much"];

    private static readonly string[] EndingsOfThePort =
        ["dispose", "exception", "cancelled_owner", "faulted_task", "scope", "forgotten"];

    private readonly Census _census = new();

    public static TheoryData<string, string, string> EveryEndingOfThePort => Matrix(EndingsOfThePort);

    public static TheoryData<string, string, string> EveryEndingOfTheHost => Matrix(["exit", "fail_fast"]);

    public static TheoryData<string, string, string> EveryKill => Matrix(["wait_for_kill"]);

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(EveryEndingOfThePort))]
    public async Task WhenThePortEnds_NothingIsLeft_NeitherOfItNorInTheHost(string language, string state, string ending)
    {
        using var host = new TestHostProcess(language, Executable(language), _census, state, ending);

        var before = await host.StepAsync("base");
        await host.StepAsync("busy");
        var after = await host.StepAsync("ended");
        await _census.AssertEmptyAsync();

        Assert.Equal(before, after);
        host.Release();
    }

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(EveryEndingOfTheHost))]
    public async Task WhenTheHostEnds_NothingIsLeft(string language, string state, string ending)
    {
        using var host = new TestHostProcess(language, Executable(language), _census, state, ending);

        await host.StepAsync("busy");
        await host.ExitAsync();

        await _census.AssertEmptyAsync();
    }

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(EveryKill))]
    public async Task WhenTheHostIsKilled_NothingIsLeft(string language, string state, string ending)
    {
        using var host = new TestHostProcess(language, Executable(language), _census, state, ending);

        await host.StepAsync("busy");
        host.Kill();

        await _census.AssertEmptyAsync();
    }

    [Theory(Timeout = 60_000)]
    [InlineData("python", true)]
    [InlineData("python", false)]
    [InlineData("ruby", true)]
    [InlineData("ruby", false)]
    public async Task WhenTheHostEndsDuringTheStart_NothingIsLeft(string language, bool kill)
    {
        using var host = new TestHostProcess(
            language, Executable(language), _census, "hang_before_bootstrap", "crash_while_starting");

        await host.StepAsync("base");
        await Wait.UntilAsync(() => _census.Count > 0, "the interpreter hangs");
        if (kill)
            host.Kill();
        else
            host.Release();

        await _census.AssertEmptyAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task TheCensus_SeesAnInterpreterAndItsDescendants()
    {
        using var host = new TestHostProcess(
            "python", Executable("python"), _census, "with_grandchildren", "wait_for_kill");

        await host.StepAsync("busy");

        await Wait.UntilAsync(() => _census.Count == 7, "an interpreter, two shells and their four children");
    }

    private static string Executable(string language) => language == "python" ? Pythons.Default : "ruby";

    private static TheoryData<string, string, string> Matrix(IEnumerable<string> endings)
    {
        var cells = new TheoryData<string, string, string>();
        foreach (var language in Languages)
        {
            foreach (var ending in endings)
            {
                foreach (var state in States)
                    cells.Add(language, state, ending);
            }
        }

        return cells;
    }
}
