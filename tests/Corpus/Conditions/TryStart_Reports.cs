// The success of TryStart is combined with another condition, which may be false with a port running.
public static class Case
{
    public static void Run()
    {
        var licensed = Input.Flag("licensed");
        if ({|PORT002:TryStart(out var solver)|} && licensed)
        {
            using (solver)
                solver.Call<double>("cplex_model", "solve");
        }
    }

    private static bool TryStart([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PythonPort? port)
    {
        port = null;
        if (!Input.Flag("installed"))
            return false;

        port = PythonPort.Start();
        return true;
    }
}
