// The start is an argument, and the method it goes to stops it.
public static class Case
{
    public static async Task RunAsync()
    {
        var distance = await DistanceAndStopAsync(await PythonPort.StartAsync(), "Graz", "Linz");
        Console.WriteLine(distance);
    }

    private static async Task<double> DistanceAndStopAsync([TakesOwnership] PythonPort geo, string from, string to)
    {
        await using (geo)
            return await geo.CallAsync<double>("geopy.distance", "between", [from, to]);
    }
}
