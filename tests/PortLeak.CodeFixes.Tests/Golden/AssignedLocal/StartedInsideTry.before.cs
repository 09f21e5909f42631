using PortLeak;

public static class Vision
{
    public static async Task CountAsync(string frame)
    {
        PythonPort? vision = null; // not yet
        try
        {
            vision = await {|PORT003:PythonPort.StartAsync()|};
            await vision.CallAsync("cv2_job", "count_cars", [frame]);
            await vision.StopAsync();
        }
        catch (PortException)
        {
            Console.WriteLine("no cars today");
            if (vision is not null)
                await vision.StopAsync();
        }
    }
}
