// The generic combinator disposes its resource whatever the body does.
public static class Resources
{
    public static async Task<TResult> UseAsync<TResource, TResult>(
        TResource resource, Func<TResource, Task<TResult>> body)
        where TResource : IAsyncDisposable
    {
        await using (resource)
        {
            return await body(resource);
        }
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        var port = await RubyPort.StartAsync();
        var sum = await Resources.UseAsync(port, ruby => ruby.EvalAsync<int>("[1, 2, 3].sum"));
        Console.WriteLine(sum);
    }
}
