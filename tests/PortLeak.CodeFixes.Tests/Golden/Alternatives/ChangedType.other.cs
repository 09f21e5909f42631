// action: Make 'Score' async and declare with 'await using'
namespace Changing;

public sealed class Scorer
{
    // Nobody calls it yet.
    private static async Task<double> Score(string text)
    {
        await using var python = PythonPort.Start();
        return python.Call<double>("scorer", "score", [text]); // blocks
    }
}
