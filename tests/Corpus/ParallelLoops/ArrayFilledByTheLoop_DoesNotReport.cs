// The loop fills an array of ports, and finally stops whichever slots were filled.
public static class Case
{
    public static void Run()
    {
        var shards = new PythonPort?[2];
        try
        {
            Parallel.For(0, shards.Length, i => shards[i] = PythonPort.Start());

            foreach (var shard in shards)
                shard!.Call<int>("index", "load");
        }
        finally
        {
            foreach (var shard in shards)
                shard?.Stop();
        }
    }
}
