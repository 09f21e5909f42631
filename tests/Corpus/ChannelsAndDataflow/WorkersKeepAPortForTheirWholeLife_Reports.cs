// Two workers drain one channel with a port each that they stop when the channel is empty, if they get that far.
using System.Threading.Channels;

public static class Case
{
    public static async Task RunAsync()
    {
        var jobs = Channel.CreateUnbounded<int>();
        for (var job = 0; job < Input.Count(); job++)
            jobs.Writer.TryWrite(job);
        jobs.Writer.Complete();

        var workers = Enumerable.Range(1, 2).Select(async worker =>
        {
            var port = await {|PORT004:RubyPort.StartAsync()|};
            await foreach (var job in jobs.Reader.ReadAllAsync())
                await port.CallAsync("mailer", "deliver", [worker, job]);
            await port.StopAsync();
        });

        await Task.WhenAll(workers);
    }
}
