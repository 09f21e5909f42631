// Forgetting the shared model sets the static to null, and the next use starts another one beside it.
public static class SharedModel
{
    private static PythonPort? _model;

    public static async Task<double> PredictAsync(int sample)
    {
        _model ??= await {|PORT006:PythonPort.StartAsync()|};
        return await _model.CallAsync<double>("model", "predict", [sample]);
    }

    public static void Forget() => _model = null;
}

public static class Case
{
    public static async Task RunAsync()
    {
        for (var sample = 0; sample < Input.Count(); sample++)
        {
            await SharedModel.PredictAsync(sample);
            SharedModel.Forget();
        }
    }
}
