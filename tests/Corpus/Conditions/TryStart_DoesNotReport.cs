// TryStart gives a port exactly when it returns true, and then it is disposed.
public static class Case
{
    public static void Run()
    {
        if (!TryStart(out var solver))
        {
            Console.WriteLine("no solver on this machine");
            return;
        }

        using (solver)
            solver.Call<double>("cplex_model", "solve");
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
