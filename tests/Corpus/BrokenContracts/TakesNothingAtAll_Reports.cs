// The method says that it takes the port and does nothing with it.
// cannot run: the finding stands at the declaration, where nothing starts
public static class Case
{
    public static void Run() => Ignore(PythonPort.Start());

    private static void Ignore({|PORT011:[TakesOwnership] PythonPort port|})
    {
    }
}
