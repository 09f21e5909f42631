// The synchronous transform of a pipeline stops its port when the value is returned, and also when it is not.
using System.Threading.Tasks.Dataflow;

public static class Case
{
    public static async Task RunAsync()
    {
        var convert = new TransformBlock<int, double>(cents =>
        {
            using var rates = PythonPort.Start();
            var rate = rates.Call<double>("forex", "rate", ["EUR", "USD"]);
            return cents / 100.0 * rate;
        });
        var print = new ActionBlock<double>(amount => Console.WriteLine(amount));
        convert.LinkTo(print, new DataflowLinkOptions { PropagateCompletion = true });

        for (var i = 0; i < Input.Count(); i++)
            convert.Post(i * 999);
        convert.Complete();
        await print.Completion;
    }
}
