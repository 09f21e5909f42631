// The property that is backed by 'field' forgets the port that it held.
public sealed class Shell : IDisposable
{
    public PythonPort? Port
    {
        get;
        set
        {
            Work.Do(value);
            field = value;
        }
    }

    public void Dispose() => Port?.Dispose();
}

public static class Case
{
    public static void Run()
    {
        using var shell = new Shell();
        var first = PythonPort.Start();
        using (first)
        {
            first.Call("module", "function");
        }

        for (var index = 0; index < 2; index++)
        {
            shell.Port = {|PORT006:PythonPort.Start()|};
        }
    }
}
