// The attribute of another vendor asks for a disposal that an early return skips.
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
        var sandbox = {|PORT002:new Sandbox()|};
        if (code is null)
        {
            return;
        }

        using (sandbox)
        {
            sandbox.Evaluate(code);
        }
    }
}
