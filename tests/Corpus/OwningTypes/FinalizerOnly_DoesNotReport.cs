// The finalizer is the last resort behind a dispose method that stops the port.
// cannot run: finalizers run when they like
public sealed class Barcode : IDisposable
{
    private readonly PythonPort _port = PythonPort.Start();

    ~Barcode() => _port.Kill();

    public string Encode(string number) => _port.Call<string>("barcode", "encode", [number]);

    public void Dispose()
    {
        _port.Dispose();
        GC.SuppressFinalize(this);
    }
}

public static class Case
{
    public static void Run()
    {
        using var barcode = new Barcode();
        barcode.Encode("9002490100070");
    }
}
