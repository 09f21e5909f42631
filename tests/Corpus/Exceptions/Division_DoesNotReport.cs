// Sums and constants are computed before the stop: arithmetic that cannot fail.
public static class Case
{
    public static void Run()
    {
        var samples = Input.Count();
        var lab = RubyPort.Start();
        var perBatch = 1000 + samples * 12;
        lab.Stop();
        Console.WriteLine(1000 / (samples + 1) + perBatch);
    }
}
