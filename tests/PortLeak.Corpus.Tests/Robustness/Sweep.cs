using System.Globalization;

namespace PortLeak.Corpus.Tests.Robustness;

/// <summary>How much of the corpus is broken at every token: nothing, all of it, or one of several equal parts.</summary>
internal sealed record Sweep(bool IsWhole, int Part, int Parts)
{
    /// <summary>Reads nothing, <c>1</c> for all, or <c>3/16</c> for the third of sixteen parts.</summary>
    public static Sweep Parse(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return new Sweep(IsWhole: false, 1, 1);

        var slash = value.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? new Sweep(IsWhole: true, 1, 1)
            : new Sweep(IsWhole: true, Number(value[..slash]), Number(value[(slash + 1)..]));
    }

    public bool Includes(int index) => index % Parts == Part - 1;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
