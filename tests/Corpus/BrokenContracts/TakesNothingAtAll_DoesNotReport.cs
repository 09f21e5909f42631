// The method that takes the port hands it to a scope.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var scope = new PortScope();
        Adopt(PythonPort.Start(), scope);
    }

    private static void Adopt([TakesOwnership] PythonPort port, PortScope scope) => scope.Own(port);
}
