// The query itself starts the ports, so one failing start loses all the others before there is a list to stop.
public static class Case
{
    public static void Run()
    {
        var replicas = (from shard in ParallelEnumerable.Range(0, 2)
                        select {|PORT004:PythonPort.Start()|}).ToArray();

        foreach (var replica in replicas)
            replica.Stop();
    }
}
