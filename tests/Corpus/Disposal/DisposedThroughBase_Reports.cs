// The base class disposes the port; the derived reader is disposed only after a clean read.
public static class Case
{
    public static async Task RunAsync()
    {
        var reader = {|PORT003:new InvoiceReader(await PythonPort.StartAsync(), 12)|};
        await reader.ReadAsync("inv-3.pdf");
        await reader.DisposeAsync();
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
