// The inner lambda stops the port, but the outer one that should call it is never called.
public static class Case
{
    public static void Run()
    {
        var port = {|PORT001:PythonPort.Start()|};
        Func<Action> later = () =>
        {
            void Stop() => port.Stop();
            return Stop;
        };

        port.Call("layers", "peel");
        Console.WriteLine(later.GetType().Name);
    }
}
