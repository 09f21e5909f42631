// The directory opens a new port for every department that it does not know; this method is not the one that lends.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var directory = new DepartmentDirectory(await PythonPort.StartAsync());
        var sales = await {|PORT001:directory.OpenAsync("sales")|};
        await sales.CallAsync("reports", "quarter", [4]);
    }
}

public sealed class DepartmentDirectory(PythonPort shared) : IAsyncDisposable
{
    public Task<PythonPort> OpenAsync(string department) =>
        PythonPort.StartAsync(new PythonPortOptions { WorkingDirectory = department });

    [return: Borrowed]
    public Task<PythonPort> LendAsync() => Task.FromResult(shared);

    public ValueTask DisposeAsync() => shared.DisposeAsync();
}
