// The interpreter warms up while the orders load; the task is awaited for its end, and its port dropped.
public static class Case
{
    public static async Task RunAsync()
    {
        Task<PythonPort> warming = {|PORT005:PythonPort.StartAsync()|};
        await warming;
        await LoadOrdersAsync();
    }

    private static Task LoadOrdersAsync() => Work.DoAsync();
}
