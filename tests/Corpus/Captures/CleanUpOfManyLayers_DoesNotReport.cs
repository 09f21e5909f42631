// The local function stops the port through another local function from a finally block.
public static class Case
{
    public static void Run()
    {
        var port = PythonPort.Start();
        try
        {
            port.Call("layers", "peel");
        }
        finally
        {
            CleanUp("done");
        }

        void CleanUp(string message)
        {
            Console.WriteLine(message);
            Stop();
        }

        void Stop() => port.Stop();
    }
}
