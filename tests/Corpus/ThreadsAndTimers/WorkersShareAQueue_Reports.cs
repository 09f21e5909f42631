// Each worker thread keeps one port for its whole life and leaves the loop over a poison pill past the stop.
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
                var port = {|PORT004:PythonPort.Start()|};
                while (true)
                {
                    if (!jobs.TryTake(out var job))
                        break;
                    if (job is null)
                        return;

                    try
                    {
                        port.Call<int>("jobs", "run", [job]);
                    }
                    catch (Exception e)
                    {
                        Console.WriteLine(e.Message);
                    }
                }

                port.Stop();
            });
        }

        foreach (var worker in workers)
            worker.Start();
        foreach (var worker in workers)
            worker.Join();
    }
}
