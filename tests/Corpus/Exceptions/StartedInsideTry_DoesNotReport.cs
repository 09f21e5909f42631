// The port starts inside the try, and finally stops it if there is one.
public static class Case
{
    public static async Task RunAsync()
    {
        PythonPort? vision = null;
        try
        {
            vision = await PythonPort.StartAsync();
            await vision.CallAsync("cv2_job", "count_cars", ["frame-003.png"]);
        }
        catch (PortException failure)
        {
            Console.WriteLine(failure.Message);
        }
        finally
        {
            if (vision is not null)
                await vision.StopAsync();
        }
    }
}
