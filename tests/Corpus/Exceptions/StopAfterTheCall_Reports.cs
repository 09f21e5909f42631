// A plain sequence of start, call and stop: the call may throw.
public static class Case
{
    public static async Task RunAsync()
    {
        var geocoder = await {|PORT003:PythonPort.StartAsync()|};
        await geocoder.CallAsync("geocode", "locate", ["Herrengasse 16, Graz"]);
        await geocoder.StopAsync();
    }
}
