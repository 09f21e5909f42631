// Each range of the partition has its port, which a using statement around the inner loop ends.
using System.Collections.Concurrent;

public static class Case
{
    public static void Run()
    {
        var ranges = Partitioner.Create(0, Input.Count() + 1, 1);

        Parallel.ForEach(ranges, range =>
        {
            var (from, to) = range;
            using (var pricing = PythonPort.Start())
            {
                for (var day = from; day < to; day++)
                    pricing.Call<double>("options", "price", [day]);
            }
        });
    }
}
