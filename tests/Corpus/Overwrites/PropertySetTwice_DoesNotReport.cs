// Switching the language stops what the property holds before it is set again.
public sealed class Playground : IDisposable
{
    public Port? Current { get; private set; }

    public void SwitchToPython()
    {
        Current?.Dispose();
        Current = PythonPort.Start();
    }

    public void SwitchToRuby()
    {
        Current?.Dispose();
        Current = RubyPort.Start();
    }

    public void Dispose() => Current?.Dispose();
}

public static class Case
{
    public static void Run()
    {
        var twice = Input.Flag("twice");
        using var playground = new Playground();
        playground.SwitchToPython();
        playground.SwitchToRuby();
        if (twice)
        {
            playground.SwitchToPython();
        }
    }
}
