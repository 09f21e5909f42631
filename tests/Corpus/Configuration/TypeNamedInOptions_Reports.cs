// A type without any attribute is a port by the options, and nobody closes it.
// .editorconfig: portleak.port_types = TexEngine(Close)
public sealed class TexEngine
{
    private readonly PythonPort _port = PythonPort.Start();

    public void Typeset(string source) => _port.Call("tex", "typeset", [source]);

    public void Close() => _port.Stop();
}

public static class Case
{
    public static void Run()
    {
        var tex = {|PORT001:new TexEngine()|};
        tex.Typeset("paper.tex");
    }
}
