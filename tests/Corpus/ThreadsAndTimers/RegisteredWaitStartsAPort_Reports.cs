// The callback of a registered wait reloads rules, and returns for a timeout with its port running.
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
                    var rules = {|PORT004:RubyPort.Start()|};
                    if (timedOut)
                        return;

                    using (rules)
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
