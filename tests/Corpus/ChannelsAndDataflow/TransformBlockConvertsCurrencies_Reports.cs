// The synchronous transform of a pipeline starts a port per amount and only its last statement stops it.
using System.Threading.Tasks.Dataflow;

public static class Case
{
    public static async Task RunAsync()
    {
        var convert = new TransformBlock<int, double>(cents =>
        {
            var rates = {|PORT004:PythonPort.Start()|};
            var rate = rates.Call<double>("forex", "rate", ["EUR", "USD"]);
            rates.Stop();
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
