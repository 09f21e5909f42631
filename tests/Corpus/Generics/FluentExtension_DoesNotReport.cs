// A generic extension runs an action on the port when its owner protects it already.
public static class Fluent
{
    public static TPort Also<TPort>(this TPort port, Action<TPort> action)
        where TPort : Port
    {
        action(port);
        return port;
    }
}

public static class Case
{
    public static void Run()
    {
        using var port = PythonPort.Start();
        port.Also(python => python.Call<int>("random", "seed", [42]));
        Console.WriteLine(port.Call<double>("random", "random"));
    }
}
