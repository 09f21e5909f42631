// An action block moderates posts, and a rejected post throws inside the scope of its port.
using System.Threading.Tasks.Dataflow;

public static class Case
{
    public static async Task RunAsync()
    {
        var moderation = new ActionBlock<string>(
            async post =>
            {
                await using var toxicity = await PythonPort.StartAsync();
                if (await toxicity.CallAsync<bool>("detoxify", "is_toxic", [post]))
                    throw new InvalidOperationException("toxic: " + post);
            },
            new ExecutionDataflowBlockOptions { MaxDegreeOfParallelism = 2 });

        foreach (var post in Input.Items())
            moderation.Post(post);
        moderation.Complete();
        await moderation.Completion;
    }
}
