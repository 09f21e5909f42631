// Each worker of the channel keeps its port in an await using around its loop.
using System.Threading.Channels;

public static class Case
{
    public static async Task RunAsync()
    {
        var jobs = Channel.CreateBounded<string>(new BoundedChannelOptions(8) { SingleWriter = true });
        var workers = Enumerable.Range(0, 2).Select(_ => Task.Run(() => ScoreAsync(jobs.Reader))).ToArray();
        foreach (var item in Input.Items())
            await jobs.Writer.WriteAsync(item);
        jobs.Writer.Complete();
        await Task.WhenAll(workers);
    }

    private static async Task ScoreAsync(ChannelReader<string> jobs)
    {
        await using var python = await PythonPort.StartAsync();
        await foreach (var job in jobs.ReadAllAsync())
            Console.WriteLine(await python.CallAsync<int>("scoring", "score", [job]));
    }
}
