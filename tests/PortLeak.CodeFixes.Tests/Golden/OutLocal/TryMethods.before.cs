using System.Diagnostics.CodeAnalysis;

namespace Licensing;

public static class Solver
{
    public static double? Solve(bool licensed)
    {
        #region Only with a licence

        // The licence server is asked last, because that takes longest.
        if ({|PORT001:TryStart(out var solver)|} && licensed)
        {
            return solver.Call<double>("cplex_model", "solve"); // seconds
        }

        #endregion
        return null;
    }

    public static bool IsInstalled()
    {
        // Whoever asks wants to know, and nothing else.
        var installed = {|PORT005:TryStart(out _)|};
        Console.WriteLine(installed ? "python is there" : "no python");
        return installed;
    }

    private static bool TryStart([NotNullWhen(true)] out PythonPort? port)
    {
        try
        {
            port = PythonPort.Start();
            return true;
        }
        catch (PortStartException)
        {
            port = null;
            return false;
        }
    }
}
