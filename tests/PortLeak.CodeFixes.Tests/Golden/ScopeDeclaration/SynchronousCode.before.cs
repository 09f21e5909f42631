using PortLeak;

namespace Verses;

public static class Scorer
{
    public static double Score(string line)
    {
        PythonPort python = {|PORT003:PythonPort.Start()|};
        var score = python.Call<double>("scorer", "score", [line]);
        python.Stop();
        return score;
    }
}
