// One case of the switch returns its constant without passing the stop.
public static class Case
{
    public static Task RunAsync() => CarbonAsync(Input.Flag() ? "bicycle" : "truck");

    private static async Task<double> CarbonAsync(string vehicle)
    {
        var model = await {|PORT002:PythonPort.StartAsync()|};
        double grams;
        switch (vehicle)
        {
            case "bicycle":
                return 0;
            case "truck":
                grams = await model.CallAsync<double>("emissions", "per_km", [vehicle]);
                break;
            default:
                grams = -1;
                break;
        }

        await model.StopAsync();
        return grams;
    }
}
