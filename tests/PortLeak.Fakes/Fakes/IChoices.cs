namespace PortLeak.Fakes;

/// <summary>How the inputs of a program answer.</summary>
public interface IChoices
{
    /// <summary>The answer for <paramref name="point"/>, from 0 to <paramref name="options"/> - 1.</summary>
    int Choose(string point, int options);
}
