// Two workers drain one channel with a port each, held by try and finally around the loop.
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
            var port = await RubyPort.StartAsync();
            try
            {
                await foreach (var job in jobs.Reader.ReadAllAsync())
                    await port.CallAsync("mailer", "deliver", [worker, job]);
            }
            finally
            {
                await port.StopAsync();
            }
        });

        await Task.WhenAll(workers);
    }
}
