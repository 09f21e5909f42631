// Synchronous code waits for a start to finish, which is all it does with it.
public static class Case
{
    public static void Run()
    {
        {|PORT005:LaunchAsync("eu-west")|}.Wait();
        {|PORT005:LaunchAsync("eu-central")|}.GetAwaiter().GetResult();
        Console.WriteLine("both regions warmed");
    }

    private static Task<PythonPort> LaunchAsync(string region) =>
        PythonPort.StartAsync(new PythonPortOptions { Environment = { ["REGION"] = region } });
}
