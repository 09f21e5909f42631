// The port that the attempt hands out is stopped unless its call fails.
public static class Case
{
    public static void Run()
    {
        if (!{|PORT003:TryStart(out var python)|})
            return;
        python.Call("module", "function");
        python.Stop();
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
