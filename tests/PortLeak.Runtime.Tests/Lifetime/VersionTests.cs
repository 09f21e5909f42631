namespace PortLeak.Runtime.Tests.Lifetime;

/// <summary>Each Python of this machine, in one state for each ending; every state comes up. The default one runs the matrix.</summary>
public sealed class VersionTests
{
    private static readonly string[] Versions = ["3.8", "3.9", "3.10", "3.11", "3.12", "3.13"];

    public static TheoryData<string, string, string> OneStateForEachEnding
    {
        get
        {
            string[] endings = [.. Ending.OfThePort, .. Ending.OfTheHost];
            var cells = new TheoryData<string, string, string>();
            for (var i = 0; i < Versions.Length; i++)
            {
                for (var j = 0; j < endings.Length; j++)
                    cells.Add(Versions[i], Ending.States[(i + j) % Ending.States.Length], endings[j]);
            }

            return cells;
        }
    }

    public static TheoryData<string> Each => [.. Versions];

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(OneStateForEachEnding))]
    public Task WhenItEnds_NothingIsLeft(string version, string state, string ending) =>
        Ending.LeavesNothingAsync("python", Pythons.Require(version), state, ending);

    [Theory(Timeout = 60_000)]
    [MemberData(nameof(Each))]
    public Task WhenTheHostIsKilledDuringTheStart_NothingIsLeft(string version) =>
        Ending.DuringTheStartLeavesNothingAsync("python", Pythons.Require(version), kill: true);
}
