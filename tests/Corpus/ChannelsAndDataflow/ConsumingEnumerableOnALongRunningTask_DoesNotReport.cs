// A long-running consumer of a blocking collection has one port around its loop and a catch for each item.
using System.Collections.Concurrent;

public static class Case
{
    public static async Task RunAsync()
    {
        using var letters = new BlockingCollection<string>(boundedCapacity: 8);
        foreach (var letter in Input.Items())
            letters.Add(letter);
        letters.CompleteAdding();

        var consumer = Task.Factory.StartNew(
            () =>
            {
                using var latex = PythonPort.Start();
                foreach (var letter in letters.GetConsumingEnumerable())
                {
                    try
                    {
                        latex.Call<int>("latex", "typeset", [letter]);
                    }
                    catch (Exception e)
                    {
                        Console.WriteLine($"{letter} skipped: {e.Message}");
                    }
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);

        await consumer;
    }
}
