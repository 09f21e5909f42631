// The mode that starts the port and the mode that stops it differ by one member.
public enum BatchMode { Off, Preview, Full }

public static class Case
{
    public static async Task RunAsync()
    {
        var mode = (BatchMode)Input.Count();
        PythonPort? batch = null;
        if (mode != BatchMode.Off)
            batch = await {|PORT002:PythonPort.StartAsync()|};

        if (mode == BatchMode.Full)
            await batch!.StopAsync();
    }
}
