// The interface says that the method takes the port; this implementation only calls it.
// cannot run: the finding stands at the declaration, where nothing starts
public interface ISink
{
    void Accept([TakesOwnership] PythonPort port);
}

public sealed class Printer : ISink
{
    public void Accept({|PORT011:PythonPort port|}) => port.Call("printer", "print");
}

public static class Case
{
    public static void Run()
    {
        ISink sink = new Printer();
        sink.Accept(PythonPort.Start());
    }
}
