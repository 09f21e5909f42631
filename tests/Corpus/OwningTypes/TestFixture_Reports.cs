// The test fixture starts a port for its tests and its second half is empty.
using Xunit;

public sealed class PandasFixture : IAsyncLifetime
{
    private PythonPort? _pandas;

    public async ValueTask InitializeAsync() => _pandas = await {|PORT007:PythonPort.StartAsync()|};

    public Task<int> RowsAsync(string file) =>
        _pandas is null ? Task.FromResult(0) : _pandas.CallAsync<int>("pandas", "rows", [file]);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
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
