// The port that the attempt hands out is stopped however its call ends.
public static class Case
{
    public static void Run()
    {
        if (!TryStart(out var python))
            return;
        using (python)
            python.Call("module", "function");
    }

    private static bool TryStart([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PythonPort? python)
    {
        python = null;
        if (!Input.Flag("installed"))
            return false;
        python = PythonPort.Start();
        return true;
    }
}
