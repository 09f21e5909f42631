// The slots of an array are filled with ports, and every filled slot is stopped.
public static class Case
{
    public static async Task RunAsync()
    {
        var lanes = new PythonPort?[2];
        try
        {
            for (var lane = 0; lane < lanes.Length; lane++)
            {
                var port = await PythonPort.StartAsync();
                lanes[lane] = port;
            }

            await lanes[0]!.CallAsync("race", "start");
        }
        finally
        {
            foreach (var port in lanes)
            {
                if (port is not null)
                {
                    await port.DisposeAsync();
                }
            }
        }
    }
}
