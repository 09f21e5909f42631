// The local is typed as IAsyncDisposable and disposed by await using.
public static class Case
{
    public static async Task RunAsync()
    {
        IAsyncDisposable model = await PythonPort.StartAsync();
        await using (model)
            await WarmUpAsync();
    }

    private static Task WarmUpAsync() => Work.DoAsync();
}
