// action: Declare where it is started, with 'await using'
using PortLeak;

public static class Vision
{
    public static async Task CountAsync(string frame)
    {
        // not yet
        try
        {
            await using var vision = await PythonPort.StartAsync();
            await vision.CallAsync("cv2_job", "count_cars", [frame]);
        }
        catch (PortException)
        {
            Console.WriteLine("no cars today");
        }
    }
}
