// The helper releases the slot by reference, but the port was started into another variable.
public static class Case
{
    public static void Run()
    {
        PythonPort? slot = null;
        var preview = {|PORT001:PythonPort.Start()|};
        try
        {
            preview.Call<int>("preview", "frames");
        }
        finally
        {
            Release(ref slot);
        }
    }

    private static void Release(ref PythonPort? port)
    {
        port?.Dispose();
        port = null;
    }
}
