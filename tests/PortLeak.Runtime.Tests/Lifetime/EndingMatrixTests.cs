namespace PortLeak.Runtime.Tests.Lifetime;

/// <summary>Every ending of a port, in every state of its interpreter: nothing of it is left.</summary>
public sealed class EndingMatrixTests
{
    private readonly Census _census = new();

    public static MatrixTheoryData<string, string, string> EveryEndingOfThePort =>
        new(["python", "ruby"], Ending.States, Ending.OfThePort);

    public static MatrixTheoryData<string, string, string> EveryEndingOfTheHost =>
        new(["python", "ruby"], Ending.States, Ending.OfTheHost);

    public static MatrixTheoryData<string, string, string> HostileStates =>
        new(["python", "ruby"], ["close_descriptors", "fork_and_hold"], ["dispose", "forgotten", "exit", "wait_for_kill"]);

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(EveryEndingOfThePort))]
    public Task WhenThePortEnds_NothingIsLeft_NeitherOfItNorInTheHost(string language, string state, string ending) =>
        Ending.LeavesNothingAsync(language, Executable(language), state, ending);

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(EveryEndingOfTheHost))]
    public Task WhenTheHostEnds_NothingIsLeft(string language, string state, string ending) =>
        Ending.LeavesNothingAsync(language, Executable(language), state, ending);

    /// <summary>Code that works against its lifeline: it closes all descriptors, or leaves a second process that hangs.</summary>
    [Theory(Timeout = 60_000)]
    [MemberData(nameof(HostileStates))]
    public Task WhenHostileCodeEnds_NothingIsLeft(string language, string state, string ending) =>
        Ending.LeavesNothingAsync(language, Executable(language), state, ending);

    [Theory(Timeout = 60_000)]
    [InlineData("python")]
    [InlineData("ruby")]
    public async Task AnInterpreterThatHangsBeforeItsBootstrap_IsEndedAfterTheStartTimeout(string language)
    {
        void Configure(PortOptions options)
        {
            _census.Mark(options);
            options.StartTimeout = TimeSpan.FromSeconds(1);
            options.Environment["PYTHONPATH"] = options.Environment["RUBYLIB"] =
                Path.Combine(AppContext.BaseDirectory, "Guests", language, "hanging");
        }

        var error = language == "ruby"
            ? await Assert.ThrowsAsync<PortStartException>(() => Rubies.StartAsync(Configure))
            : await Assert.ThrowsAsync<PortStartException>(() => Pythons.StartAsync(Configure));

        Assert.Contains("did not answer within 00:00:01", error.Message, StringComparison.Ordinal);
        await _census.AssertEmptyAsync();
    }

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
