// Every partition's accumulator holds a port that the last step of the aggregate does not stop.
public sealed class Histogram(PythonPort numpy)
{
    public int Samples { get; private set; }

    public Histogram Add(string sample)
    {
        numpy.Call<int>("histogram", "add", [sample]);
        Samples++;
        return this;
    }
}

public static class Case
{
    public static void Run()
    {
        var samples = Input.Items().AsParallel().Aggregate(
            () => new Histogram({|PORT004:PythonPort.Start()|}),
            (histogram, sample) => histogram.Add(sample),
            (left, _) => left,
            histogram => histogram.Samples);

        Console.WriteLine(samples);
    }
}
