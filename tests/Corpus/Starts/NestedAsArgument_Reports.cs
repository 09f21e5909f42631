// The start is an argument, and the method it goes to only borrows it.
public static class Case
{
    public static async Task RunAsync()
    {
        var distance = await DistanceAsync(await {|PORT005:PythonPort.StartAsync()|}, "Graz", "Linz");
        Console.WriteLine(distance);
    }

    private static Task<double> DistanceAsync(PythonPort geo, string from, string to) =>
        geo.CallAsync<double>("geopy.distance", "between", [from, to]);
}
