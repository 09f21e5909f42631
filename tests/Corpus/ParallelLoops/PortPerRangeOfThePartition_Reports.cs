// Each range of the partition has its port, which is stopped after the inner loop only when nothing failed.
using System.Collections.Concurrent;

public static class Case
{
    public static void Run()
    {
        var ranges = Partitioner.Create(0, Input.Count() + 1, 1);

        Parallel.ForEach(ranges, range =>
        {
            var (from, to) = range;
            var pricing = {|PORT004:PythonPort.Start()|};
            for (var day = from; day < to; day++)
                pricing.Call<double>("options", "price", [day]);
            pricing.Stop();
        });
    }
}
