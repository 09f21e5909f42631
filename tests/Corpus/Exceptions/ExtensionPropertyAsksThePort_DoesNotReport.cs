// A property that extends the port asks the interpreter, inside of the port's scope.
public static class PortExtensions
{
    extension(PythonPort port)
    {
        public int Workers => port.Call<int>("pool", "workers");
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        await using var port = await PythonPort.StartAsync();
        Console.WriteLine(port.Workers);
    }
}
