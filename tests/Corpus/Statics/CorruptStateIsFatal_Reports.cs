// A corrupt store is thrown to the caller from between the start and the try.
public static class Case
{
    public static async Task RunAsync()
    {
        var corrupt = Input.Flag("corrupt");
        var store = await {|PORT003:PythonPort.StartAsync()|};
        if (corrupt)
            throw new InvalidDataException("the event store is corrupt");

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
