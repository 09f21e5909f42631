// Each iteration hands its port to a task of its own, which takes care of it first.
public static class Case
{
    public static async Task RunAsync()
    {
        var running = new List<Task>();
        foreach (var player in Input.Items())
        {
            var engine = await PythonPort.StartAsync();
            running.Add(Task.Run(async () =>
            {
                await using (engine)
                {
                    await Work.DoAsync(player);
                    await engine.CallAsync("chess", "play", [player]);
                }
            }));
        }

        await Task.WhenAll(running);
    }
}
