// The port is started and stopped under the same comparison of the mode.
public enum BatchMode { Off, Preview, Full }

public static class Case
{
    public static async Task RunAsync()
    {
        var mode = (BatchMode)Input.Count();
        PythonPort? batch = null;
        if (mode != BatchMode.Off)
            batch = await PythonPort.StartAsync();

        if (mode != BatchMode.Off)
            await batch!.StopAsync();
    }
}
