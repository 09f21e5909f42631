// The type parameter is anything disposable, which cannot be awaited.
public static class Case
{
    public static async Task RunAsync() => await UseAsync(await RubyPort.StartAsync());

    private static async Task UseAsync<TResource>(TResource resource)
        where TResource : IDisposable
    {
        using (resource)
        {
            await Task.Yield();
        }
    }
}
