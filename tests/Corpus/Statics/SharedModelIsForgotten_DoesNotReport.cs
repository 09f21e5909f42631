// The shared model is a static lazy start, made once and kept while the process lives.
public static class SharedModel
{
    private static readonly Lazy<Task<PythonPort>> Model = new(() => PythonPort.StartAsync());

    public static async Task<double> PredictAsync(int sample)
    {
        var model = await Model.Value;
        return await model.CallAsync<double>("model", "predict", [sample]);
    }
}

public static class Case
{
    public static async Task RunAsync()
    {
        for (var sample = 0; sample < Input.Count(); sample++)
            await SharedModel.PredictAsync(sample);
    }
}
