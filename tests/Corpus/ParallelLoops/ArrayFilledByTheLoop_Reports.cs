// The loop fills an array of ports, and one failing start leaves the others where nobody looks.
public static class Case
{
    public static void Run()
    {
        var shards = new PythonPort[2];
        Parallel.For(0, shards.Length, i => shards[i] = {|PORT004:PythonPort.Start()|});

        foreach (var shard in shards)
        {
            shard.Call<int>("index", "load");
            shard.Stop();
        }
    }
}
