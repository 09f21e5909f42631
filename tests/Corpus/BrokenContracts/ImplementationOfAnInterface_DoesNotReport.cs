// The interface says that the method takes the port, and this implementation stops it.
public interface ISink
{
    void Accept([TakesOwnership] PythonPort port);
}

public sealed class Printer : ISink
{
    public void Accept(PythonPort port)
    {
        using (port)
            port.Call("printer", "print");
    }
}

public static class Case
{
    public static void Run()
    {
        ISink sink = new Printer();
        sink.Accept(PythonPort.Start());
    }
}
