// The first block starts the ports and the second one uses them, and neither stops them.
using System.Threading.Tasks.Dataflow;

public static class Case
{
    public static async Task RunAsync()
    {
        var start = new TransformBlock<string, RubyPort>(
            async directory =>
            {
                Console.WriteLine("starting in " + directory);
                return await {|PORT004:RubyPort.StartAsync(new RubyPortOptions { WorkingDirectory = directory })|};
            });
        var lint = new ActionBlock<RubyPort>(async port =>
        {
            var offenses = await port.CallAsync<int>("rubocop", "run");
            Console.WriteLine(offenses);
        });
        start.LinkTo(lint, new DataflowLinkOptions { PropagateCompletion = true });

        foreach (var directory in Input.Items())
            await start.SendAsync(directory);
        start.Complete();
        await lint.Completion;
    }
}
