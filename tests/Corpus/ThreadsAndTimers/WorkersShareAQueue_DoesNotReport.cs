// Each worker thread keeps one port for its whole life and stops it in finally, poison pill or not.
using System.Collections.Concurrent;

public static class Case
{
    public static void Run()
    {
        using var jobs = new BlockingCollection<string?>();
        foreach (var item in Input.Items())
            jobs.Add(item);
        jobs.Add(Input.Text());
        jobs.CompleteAdding();

        var workers = new Thread[2];
        for (var i = 0; i < workers.Length; i++)
        {
            workers[i] = new Thread(() =>
            {
                var port = PythonPort.Start();
                try
                {
                    while (jobs.TryTake(out var job))
                    {
                        if (job is null)
                            return;
                        port.Call<int>("jobs", "run", [job]);
                    }
                }
                catch (Exception e)
                {
                    Console.WriteLine(e.Message);
                }
                finally
                {
                    port.Stop();
                }
            });
        }

        foreach (var worker in workers)
            worker.Start();
        foreach (var worker in workers)
            worker.Join();
    }
}
