// Under the lock, the port is published as soon as it has started, and checked there.
public static class Case
{
    private static readonly Lock Gate = new();
    private static readonly List<RubyPort> Workers = [];

    public static void Run()
    {
        try
        {
            Grow();
        }
        finally
        {
            foreach (var worker in Workers)
                worker.Stop();
            Workers.Clear();
        }
    }

    private static void Grow()
    {
        lock (Gate)
        {
            var worker = RubyPort.Start();
            Workers.Add(worker);
            worker.Call<string>("Worker", "self_test");
        }
    }
}
