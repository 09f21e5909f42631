// A long-running consumer of a blocking collection catches what fails per item, after the item's port was started.
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
                foreach (var letter in letters.GetConsumingEnumerable())
                {
                    try
                    {
                        var latex = {|PORT004:PythonPort.Start()|};
                        latex.Call<int>("latex", "typeset", [letter]);
                        latex.Stop();
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
