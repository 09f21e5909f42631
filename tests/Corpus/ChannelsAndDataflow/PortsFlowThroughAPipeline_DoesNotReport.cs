// Plain directories flow through the pipeline, and the block that needs a port starts and stops it.
using System.Threading.Tasks.Dataflow;

public static class Case
{
    public static async Task RunAsync()
    {
        var announce = new TransformBlock<string, string>(
            directory =>
            {
                Console.WriteLine("starting in " + directory);
                return directory;
            });
        var lint = new ActionBlock<string>(async directory =>
        {
            await using var port = await RubyPort.StartAsync(new RubyPortOptions { WorkingDirectory = directory });
            var offenses = await port.CallAsync<int>("rubocop", "run");
            Console.WriteLine(offenses);
        });
        announce.LinkTo(lint, new DataflowLinkOptions { PropagateCompletion = true });

        foreach (var directory in Input.Items())
            await announce.SendAsync(directory);
        announce.Complete();
        await lint.Completion;
    }
}
