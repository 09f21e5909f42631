// The callback of a registered wait starts nothing for a timeout and disposes what it starts otherwise.
public static class Case
{
    public static async Task RunAsync()
    {
        using var changed = new AutoResetEvent(initialState: Input.Flag("changed"));
        var reloaded = new TaskCompletionSource();

        var registration = ThreadPool.RegisterWaitForSingleObject(
            changed,
            (_, timedOut) =>
            {
                try
                {
                    if (timedOut)
                        return;

                    using var rules = RubyPort.Start();
                    rules.Call<int>("rules", "reload");
                }
                catch (Exception e)
                {
                    Console.WriteLine(e.Message);
                }
                finally
                {
                    reloaded.TrySetResult();
                }
            },
            state: null,
            millisecondsTimeOutInterval: 5,
            executeOnlyOnce: true);

        try
        {
            await reloaded.Task;
        }
        finally
        {
            registration.Unregister(changed);
        }
    }
}
