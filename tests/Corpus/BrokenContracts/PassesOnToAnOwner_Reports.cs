// The method says that it takes the port and hands it to another one that only looks at it.
// cannot run: the finding stands at the declaration, where nothing starts
public static class Case
{
    public static void Run() => Finish(PythonPort.Start());

    private static void Finish({|PORT011:[TakesOwnership] PythonPort port|}) => Look(port);

    private static void Look([Borrowed] PythonPort port) => Console.WriteLine(port.State);
}
