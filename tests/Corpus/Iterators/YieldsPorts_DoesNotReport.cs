// The consumer of freshly started ports disposes each of them before it asks for the next.
public static class Case
{
    public static void Run()
    {
        foreach (var worker in Workers(2))
        {
            using (worker)
                worker.Call<int>("Worker", "ping");
        }
    }

    private static IEnumerable<RubyPort> Workers(int count)
    {
        for (var i = 0; i < count; i++)
            yield return RubyPort.Start();
    }
}
