// Start, call and stop, with the stop in finally.
public static class Case
{
    public static async Task RunAsync()
    {
        var geocoder = await PythonPort.StartAsync();
        try
        {
            await geocoder.CallAsync("geocode", "locate", ["Herrengasse 16, Graz"]);
        }
        finally
        {
            await geocoder.StopAsync();
        }
    }
}
