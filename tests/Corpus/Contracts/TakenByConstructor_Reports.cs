// The second argument of the constructor that takes the port over is made when the port already runs.
public sealed class Assistant([TakesOwnership] PythonPort port, string voice) : IDisposable
{
    public void Say(string text) => port.Call("voice", voice, [text]);

    public void Dispose() => port.Dispose();
}

public static class Case
{
    public static void Run()
    {
        using var assistant = new Assistant({|PORT003:PythonPort.Start()|}, Work.Read("voice"));
        assistant.Say("hello");
    }
}
