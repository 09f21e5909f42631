// The port starts inside the try, but the handler that should stop it knows only call failures.
public static class Case
{
    public static async Task RunAsync()
    {
        PythonPort? vision = null;
        try
        {
            vision = await {|PORT003:PythonPort.StartAsync()|};
            await vision.CallAsync("cv2_job", "count_cars", ["frame-003.png"]);
            await vision.StopAsync();
        }
        catch (PortException)
        {
            if (vision is not null)
                await vision.StopAsync();
        }
    }
}
