// Synchronous code waits for a start to finish and holds its result with using.
public static class Case
{
    public static void Run()
    {
        using (LaunchAsync("eu-west").Result)
        using (var central = LaunchAsync("eu-central").GetAwaiter().GetResult())
        {
            central.Call("regions", "warm");
            Console.WriteLine("both regions warmed");
        }
    }

    private static Task<PythonPort> LaunchAsync(string region) =>
        PythonPort.StartAsync(new PythonPortOptions { Environment = { ["REGION"] = region } });
}
