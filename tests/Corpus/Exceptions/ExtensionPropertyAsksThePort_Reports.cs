// A property that extends the port asks the interpreter, which may fail before the port is stopped.
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
        var port = await {|PORT003:PythonPort.StartAsync()|};
        Console.WriteLine(port.Workers);
        await port.StopAsync();
    }
}
