// The query only produces options; the ports are started one by one into a list that finally empties.
public static class Case
{
    public static void Run()
    {
        var options = (from shard in ParallelEnumerable.Range(0, 2)
                       select new PythonPortOptions { MaxConcurrentCalls = shard + 1 }).ToArray();

        var replicas = new List<PythonPort>();
        try
        {
            foreach (var option in options)
                replicas.Add(PythonPort.Start(option));
        }
        finally
        {
            foreach (var replica in replicas)
                replica.Stop();
        }
    }
}
