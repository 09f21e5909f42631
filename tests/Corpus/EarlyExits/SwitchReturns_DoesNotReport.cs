// The case that needs no model returns before one is started.
public static class Case
{
    public static Task RunAsync() => CarbonAsync(Input.Flag() ? "bicycle" : "truck");

    private static async Task<double> CarbonAsync(string vehicle)
    {
        switch (vehicle)
        {
            case "bicycle":
                return 0;
            case "truck":
                await using (var model = await PythonPort.StartAsync())
                    return await model.CallAsync<double>("emissions", "per_km", [vehicle]);
            default:
                return -1;
        }
    }
}
