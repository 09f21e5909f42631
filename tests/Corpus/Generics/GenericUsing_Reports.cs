// The generic combinator disposes its resource only after a body that returned.
public static class Resources
{
    public static async Task<TResult> UseAsync<TResource, TResult>(
        TResource resource, Func<TResource, Task<TResult>> body)
        where TResource : IAsyncDisposable
    {
        var result = await body(resource);
        await resource.DisposeAsync();
        return result;
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        var port = await {|PORT003:RubyPort.StartAsync()|};
        var sum = await Resources.UseAsync(port, ruby => ruby.EvalAsync<int>("[1, 2, 3].sum"));
        Console.WriteLine(sum);
    }
}
