// The local is typed as IAsyncDisposable and disposed, but not before the warm-up that may fail.
public static class Case
{
    public static async Task RunAsync()
    {
        IAsyncDisposable model = await {|PORT003:PythonPort.StartAsync()|};
        await WarmUpAsync();
        await model.DisposeAsync();
    }

    private static Task WarmUpAsync() => Work.DoAsync();
}
