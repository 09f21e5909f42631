namespace PortLeak.Fakes;

/// <summary>Every input gives its first answer.</summary>
public sealed class FirstChoice : IChoices
{
    public int Choose(string point, int options) => 0;
}
