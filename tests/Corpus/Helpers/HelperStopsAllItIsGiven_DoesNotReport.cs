// The clean-up names all three ports.
public static class Case
{
    public static void Run()
    {
        PythonPort? scan = null;
        PythonPort? recognize = null;
        RubyPort? publish = null;
        try
        {
            scan = PythonPort.Start();
            recognize = PythonPort.Start();
            publish = RubyPort.Start();
            recognize.Call<int>("ocr", "pages");
        }
        finally
        {
            StopAll(scan, recognize, publish);
        }
    }

    private static void StopAll(params Port?[] ports)
    {
        foreach (var port in ports)
        {
            port?.Dispose();
        }
    }
}
