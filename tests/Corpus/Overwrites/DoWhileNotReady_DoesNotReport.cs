// The loop starts a port until one is ready, and stops those that were not.
public static class Case
{
    public static async Task RunAsync()
    {
        bool isReady;
        do
        {
            await using var port = await PythonPort.StartAsync();
            isReady = Work.Check();
        }
        while (!isReady);
    }
}
