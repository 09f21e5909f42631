// Under the lock, the port is started, then checked, then published: the check may throw in between.
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
            var worker = {|PORT003:RubyPort.Start()|};
            worker.Call<string>("Worker", "self_test");
            Workers.Add(worker);
        }
    }
}
