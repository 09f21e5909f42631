// Each task gives its port to a scope before it warms it up.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var scope = new PortScope();
        var ports = await Task.WhenAll(Input.Items().Select(async voice =>
        {
            var speech = scope.Own(await PythonPort.StartAsync());
            await speech.CallAsync("tts", "load_voice", [voice]);
            return speech;
        }));

        foreach (var port in ports)
            await port.CallAsync("tts", "say", ["ready"]);
    }
}
