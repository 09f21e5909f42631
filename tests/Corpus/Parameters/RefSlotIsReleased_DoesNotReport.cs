// The helper releases the slot by reference and clears it.
public static class Case
{
    public static void Run()
    {
        PythonPort? slot = null;
        try
        {
            slot = PythonPort.Start();
            slot.Call<int>("preview", "frames");
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
