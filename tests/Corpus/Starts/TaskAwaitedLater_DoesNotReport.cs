// The start task is kept in a local first and awaited into an await using declaration.
public static class Case
{
    public static async Task RunAsync()
    {
        Task<PythonPort> warming = PythonPort.StartAsync();
        await using var forecaster = await warming;
        await LoadOrdersAsync();
        await forecaster.CallAsync("prophet_model", "fit");
    }

    private static Task LoadOrdersAsync() => Work.DoAsync();
}
