// The loop starts one port after the other until one says that it is ready.
public static class Case
{
    public static async Task RunAsync()
    {
        PythonPort? camera = null;
        try
        {
            for (var attempt = 0; attempt < 2; attempt++)
            {
                camera = await {|PORT006:PythonPort.StartAsync()|};
                if (await camera.CallAsync<bool>("camera", "ready"))
                {
                    break;
                }
            }
        }
        finally
        {
            camera?.Dispose();
        }
    }
}
