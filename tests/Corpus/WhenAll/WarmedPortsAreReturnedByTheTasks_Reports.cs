// Each task warms its port up before it returns it, and a failing warm-up drops that port.
public static class Case
{
    public static async Task RunAsync()
    {
        var ports = await Task.WhenAll(Input.Items().Select(async voice =>
        {
            var speech = await {|PORT004:PythonPort.StartAsync()|};
            await speech.CallAsync("tts", "load_voice", [voice]);
            return speech;
        }));

        foreach (var port in ports)
            await port.StopAsync();
    }
}
