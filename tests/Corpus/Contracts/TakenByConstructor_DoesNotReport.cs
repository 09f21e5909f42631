// The second argument of the constructor that takes the port over is made before the port runs.
public sealed class Assistant([TakesOwnership] PythonPort port, string voice) : IDisposable
{
    public void Say(string text) => port.Call("voice", voice, [text]);

    public void Dispose() => port.Dispose();
}

public static class Case
{
    public static void Run()
    {
        var voice = Work.Read("voice");
        using var assistant = new Assistant(PythonPort.Start(), voice);
        assistant.Say("hello");
    }
}
