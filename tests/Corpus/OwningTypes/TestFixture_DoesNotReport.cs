// The test fixture starts a port for its tests and stops it after them.
using Xunit;

public sealed class PandasFixture : IAsyncLifetime
{
    private PythonPort? _pandas;

    public async ValueTask InitializeAsync() => _pandas = await PythonPort.StartAsync();

    public Task<int> RowsAsync(string file) =>
        _pandas is null ? Task.FromResult(0) : _pandas.CallAsync<int>("pandas", "rows", [file]);

    public async ValueTask DisposeAsync()
    {
        if (_pandas is not null)
        {
            await _pandas.DisposeAsync();
        }
    }
}

public static class Case
{
    public static Task RunAsync() =>
        Framework.TestAsync(new PandasFixture(), async fixture =>
        {
            var rows = await fixture.RowsAsync("orders.csv");
            Console.WriteLine(rows);
        });
}
