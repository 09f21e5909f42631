// The attribute of another vendor asks for a disposal, and a using declaration makes it.
using JetBrains.Annotations;

[MustDisposeResource]
public sealed class Sandbox : IDisposable
{
    private readonly PythonPort _port = PythonPort.Start();

    public void Evaluate(string code) => _port.Execute(code);

    public void Dispose() => _port.Dispose();
}

public static class Case
{
    public static void Run()
    {
        var code = Input.Text();
        if (code is null)
        {
            return;
        }

        using var sandbox = new Sandbox();
        sandbox.Evaluate(code);
    }
}
