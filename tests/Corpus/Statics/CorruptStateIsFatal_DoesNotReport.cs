// A corrupt store fails the whole process fast, and a process that has ended leaks nothing.
public static class Case
{
    public static async Task RunAsync()
    {
        var corrupt = Input.Flag("corrupt");
        var store = await PythonPort.StartAsync();
        if (corrupt)
            Environment.FailFast("the event store is corrupt");

        try
        {
            await store.CallAsync("eventstore", "replay");
        }
        finally
        {
            await store.StopAsync();
        }
    }
}
