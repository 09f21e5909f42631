// The fluent helper writes a line and returns the port to the one who stops it.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var speech = Announced(await PythonPort.StartAsync(), "speech");
        await speech.CallAsync("speech", "say", ["Grüß Gott"]);
    }

    private static PythonPort Announced(PythonPort port, string name)
    {
        Console.WriteLine(name);
        return port;
    }
}
