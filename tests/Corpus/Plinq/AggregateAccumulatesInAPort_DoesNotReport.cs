// Every sample is measured by a short-lived port, and the accumulator holds plain numbers.
public sealed class Histogram
{
    public int Samples { get; private set; }

    public Histogram Add(string sample)
    {
        using var numpy = PythonPort.Start();
        Samples += numpy.Call<int>("histogram", "add", [sample]);
        return this;
    }

    public Histogram Merge(Histogram other)
    {
        Samples += other.Samples;
        return this;
    }
}

public static class Case
{
    public static void Run()
    {
        var samples = Input.Items().AsParallel().Aggregate(
            () => new Histogram(),
            (histogram, sample) => histogram.Add(sample),
            (left, right) => left.Merge(right),
            histogram => histogram.Samples);

        Console.WriteLine(samples);
    }
}
