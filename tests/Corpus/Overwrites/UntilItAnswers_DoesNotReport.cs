// The loop stops a port that is not ready before it starts the next one.
public static class Case
{
    public static async Task RunAsync()
    {
        PythonPort? camera = null;
        try
        {
            for (var attempt = 0; attempt < 2; attempt++)
            {
                camera = await PythonPort.StartAsync();
                if (await camera.CallAsync<bool>("camera", "ready"))
                {
                    break;
                }

                await camera.StopAsync();
            }
        }
        finally
        {
            camera?.Dispose();
        }
    }
}
