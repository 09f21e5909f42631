// The iterator behind a transform-many block yields rows of its port and stops it after the last, if it is asked for.
using System.Threading.Tasks.Dataflow;

public static class Case
{
    public static async Task RunAsync()
    {
        var split = new TransformManyBlock<string, int>(file => Rows(file));
        var sum = 0;
        var add = new ActionBlock<int>(row => sum += row);
        split.LinkTo(add, new DataflowLinkOptions { PropagateCompletion = true });

        foreach (var file in Input.Items())
            split.Post(file);
        split.Complete();
        await add.Completion;
        Console.WriteLine(sum);
    }

    private static IEnumerable<int> Rows(string file)
    {
        var csv = {|PORT002:PythonPort.Start()|};
        for (var row = 0; row < 2; row++)
            yield return csv.Call<int>("csv", "row", [file, row]);
        csv.Stop();
    }
}
