// Each iteration hands its port to a task of its own that greets before it takes care of the port.
public static class Case
{
    public static async Task RunAsync()
    {
        var running = new List<Task>();
        foreach (var player in Input.Items())
        {
            var engine = await {|PORT003:PythonPort.StartAsync()|};
            running.Add(Task.Run(async () =>
            {
                await Work.DoAsync(player);
                await using (engine)
                    await engine.CallAsync("chess", "play", [player]);
            }));
        }

        await Task.WhenAll(running);
    }
}
