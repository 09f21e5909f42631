// action: Declare with 'using'
namespace Changing;

public sealed class Scorer
{
    // Nobody calls it yet.
    private static double Score(string text)
    {
        using var python = PythonPort.Start();
        return python.Call<double>("scorer", "score", [text]); // blocks
    }
}
