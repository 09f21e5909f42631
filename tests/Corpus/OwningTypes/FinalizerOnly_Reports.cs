// The only stop is in a finalizer, which may never run.
// cannot run: finalizers run when they like
public sealed class Barcode
{
    private readonly PythonPort _port = {|PORT007:PythonPort.Start()|};

    ~Barcode() => _port.Kill();

    public string Encode(string number) => _port.Call<string>("barcode", "encode", [number]);
}

public static class Case
{
    public static void Run()
    {
        var barcode = new Barcode();
        barcode.Encode("9002490100070");
    }
}
