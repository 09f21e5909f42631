// The projection starts an interpreter per row and stops it only if the prediction came back.
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
                var model = {|PORT004:PythonPort.Start()|};
                var value = model.Call<double>("churn", "predict", [row]);
                model.Stop();
                return new Prediction(row, value);
            })
            .ToList();

        foreach (var prediction in predictions)
            Console.WriteLine(prediction);
    }
}
