// Each iteration starts work that needs its port, and awaits it before the port's scope ends.
public static class Case
{
    public static async Task RunAsync()
    {
        var finished = new List<Task>();
        foreach (var player in Input.Items())
        {
            await using var engine = await PythonPort.StartAsync();
            var playing = Task.Run(async () =>
            {
                await Work.DoAsync(player);
                await engine.CallAsync("chess", "play", [player]);
            });
            finished.Add(playing);
            await playing;
        }

        await Task.WhenAll(finished);
    }
}
