namespace Changing;

public sealed class Scorer
{
    // Nobody calls it yet.
    private static double Score(string text)
    {
        var python = {|PORT001:PythonPort.Start()|};
        return python.Call<double>("scorer", "score", [text]); // blocks
    }
}
