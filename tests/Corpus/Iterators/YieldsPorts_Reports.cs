// The consumer of freshly started ports stops each of them only after its call.
public static class Case
{
    public static void Run()
    {
        foreach (var worker in {|PORT003:Workers(2)|})
        {
            worker.Call<int>("Worker", "ping");
            worker.Stop();
        }
    }

    private static IEnumerable<RubyPort> Workers(int count)
    {
        for (var i = 0; i < count; i++)
            yield return RubyPort.Start();
    }
}
