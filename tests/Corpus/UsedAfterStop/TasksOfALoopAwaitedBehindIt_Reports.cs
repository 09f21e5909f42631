// Each iteration starts work that needs its port, ends the port's scope, and the work is awaited behind the loop.
public static class Case
{
    public static async Task RunAsync()
    {
        var running = new List<Task>();
        foreach (var player in Input.Items())
        {
            await using var engine = await PythonPort.StartAsync();
            running.Add(Task.Run(async () =>
            {
                await Work.DoAsync(player);
                await {|PORT009:engine.CallAsync("chess", "play", [player])|};
            }));
        }

        await Task.WhenAll(running);
    }
}
