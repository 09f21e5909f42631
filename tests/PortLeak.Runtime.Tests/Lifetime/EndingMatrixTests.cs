namespace PortLeak.Runtime.Tests.Lifetime;

/// <summary>Every ending of a port, in every state of its interpreter: nothing of it is left.</summary>
public sealed class EndingMatrixTests
{
    private readonly Census _census = new();

    public static MatrixTheoryData<string, string, string> EveryEndingOfThePort =>
        new(["python", "ruby"], Ending.States, Ending.OfThePort);

    public static MatrixTheoryData<string, string, string> EveryEndingOfTheHost =>
        new(["python", "ruby"], Ending.States, Ending.OfTheHost);

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(EveryEndingOfThePort))]
    public Task WhenThePortEnds_NothingIsLeft_NeitherOfItNorInTheHost(string language, string state, string ending) =>
        Ending.LeavesNothingAsync(language, Executable(language), state, ending);

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(EveryEndingOfTheHost))]
    public Task WhenTheHostEnds_NothingIsLeft(string language, string state, string ending) =>
        Ending.LeavesNothingAsync(language, Executable(language), state, ending);

    [Theory(Timeout = 60_000)]
    [InlineData("python", true)]
    [InlineData("python", false)]
    [InlineData("ruby", true)]
    [InlineData("ruby", false)]
    public Task WhenTheHostEndsDuringTheStart_NothingIsLeft(string language, bool kill) =>
        Ending.DuringTheStartLeavesNothingAsync(language, Executable(language), kill);

    [Theory(Timeout = 60_000)]
    [InlineData("python")]
    [InlineData("ruby")]
    public async Task WhenStartsFail_NothingIsLeftInTheHost(string language)
    {
        using var host = new TestHostProcess(language, Executable(language), _census, "idle", "failed_starts");

        var before = await host.StepAsync("base");
        var after = await host.StepAsync("ended");

        Assert.Equal(before, after);
        await _census.AssertEmptyAsync();
        host.Release();
    }

    [Fact(Timeout = 60_000)]
    public async Task TheCensus_SeesAnInterpreterAndItsDescendants()
    {
        using var host = new TestHostProcess(
            "python", Executable("python"), _census, "with_grandchildren", "wait_for_kill");

        await host.StepAsync("busy");

        await Wait.UntilAsync(() => _census.Count == 7, "an interpreter, two shells and their four children");
    }

    [Fact(Timeout = 60_000)]
    public async Task TheCensus_SeesADescendantWithoutTheMarker_ByItsSession()
    {
        await using var python = await Pythons.StartAsync(_census.Mark);

        var child = await python.CallAsync<int>("states", "clear_environment", [], TestContext.Current.CancellationToken);

        // The first look learns the session.
        await Wait.UntilAsync(() => _census.Processes().Order().SequenceEqual([python.ProcessId, child]), "both are seen");
        python.Kill();
        await _census.AssertEmptyAsync();
    }

    private static string Executable(string language) => language == "python" ? Pythons.Default : Rubies.Require();
}
