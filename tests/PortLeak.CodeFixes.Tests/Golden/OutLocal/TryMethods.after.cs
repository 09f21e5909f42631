// action: Stop in a 'finally' block
using System.Diagnostics.CodeAnalysis;

namespace Licensing;

public static class Solver
{
    public static double? Solve(bool licensed)
    {
        #region Only with a licence

        // The licence server is asked last, because that takes longest.
        PythonPort? solver = null;
        try
        {
            if (TryStart(out solver) && licensed)
            {
                return solver.Call<double>("cplex_model", "solve"); // seconds
            }

            #endregion
            return null;
        }
        finally
        {
            solver?.Stop();
        }
    }

    public static bool IsInstalled()
    {
        // Whoever asks wants to know, and nothing else.
        PythonPort? python = null;
        try
        {
            var installed = TryStart(out python);
            Console.WriteLine(installed ? "python is there" : "no python");
            return installed;
        }
        finally
        {
            python?.Stop();
        }
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
