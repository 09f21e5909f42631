// action: Declare with 'using'
using PortLeak;

namespace Verses;

public static class Scorer
{
    public static double Score(string line)
    {
        using PythonPort python = PythonPort.Start();
        var score = python.Call<double>("scorer", "score", [line]);
        return score;
    }
}
