// Switching the language sets the property again without a look at what it holds.
public sealed class Playground : IDisposable
{
    public Port? Current { get; private set; }

    public void SwitchToPython() => Current = {|PORT006:PythonPort.Start()|};

    public void SwitchToRuby() => Current = {|PORT006:RubyPort.Start()|};

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
