// An action block moderates posts, and a rejected post throws past the stop of its port.
using System.Threading.Tasks.Dataflow;

public static class Case
{
    public static async Task RunAsync()
    {
        var moderation = new ActionBlock<string>(
            async post =>
            {
                var toxicity = await {|PORT004:PythonPort.StartAsync()|};
                if (await toxicity.CallAsync<bool>("detoxify", "is_toxic", [post]))
                    throw new InvalidOperationException("toxic: " + post);
                await toxicity.DisposeAsync();
            },
            new ExecutionDataflowBlockOptions { MaxDegreeOfParallelism = 2 });

        foreach (var post in Input.Items())
            moderation.Post(post);
        moderation.Complete();
        await moderation.Completion;
    }
}
