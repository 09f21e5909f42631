namespace Working;

/// <summary>Stopped by name, not by dispose.</summary>
[MustStop("Close")]
public sealed class Worker
{
    public void Run(string job) => Console.WriteLine(job);

    public void Close()
    {
    }
}

public static class Shift
{
    public static void Run(IEnumerable<string> jobs)
    {
        #region Work

        var worker = {|PORT003:new Worker()|};

        // One after the other.
        foreach (var job in jobs)
            worker.Run(job);

        #endregion

        worker.Close(); // at last
    }

    public static async Task<int> AllAsync(int count)
    {
        PythonPort? python = null;
        if (count > 10)
        {
            // Worth an interpreter.
            python = await {|PORT001:PythonPort.StartAsync()|};
        }

        return python is null ? count : await python.CallAsync<int>("counts", "round", [count]);
    }
}
