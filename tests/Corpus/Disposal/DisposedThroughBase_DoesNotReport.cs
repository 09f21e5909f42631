// The base class disposes the port, and the derived reader stands in an await using.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var reader = new InvoiceReader(await PythonPort.StartAsync(), 12);
        await reader.ReadAsync("inv-3.pdf");
    }
}

public sealed class InvoiceReader(PythonPort port, int pages) : PortOwner(port)
{
    public Task ReadAsync(string file) => Port.CallAsync("invoices", "read", [file, pages]);
}

public abstract class PortOwner(PythonPort port) : IAsyncDisposable
{
    protected PythonPort Port { get; } = port;

    public ValueTask DisposeAsync() => Port.DisposeAsync();
}
