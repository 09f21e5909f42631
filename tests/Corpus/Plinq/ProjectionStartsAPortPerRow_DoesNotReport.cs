// The projection starts an interpreter per row inside a using declaration.
public sealed record Prediction(string Row, double Value);

public static class Case
{
    public static void Run()
    {
        var predictions = Input.Items()
            .AsParallel()
            .WithDegreeOfParallelism(2)
            .Select(row =>
            {
                using var model = PythonPort.Start();
                var value = model.Call<double>("churn", "predict", [row]);
                return new Prediction(row, value);
            })
            .ToList();

        foreach (var prediction in predictions)
            Console.WriteLine(prediction);
    }
}
