// The slots of an array are filled with ports that nobody takes out again.
public static class Case
{
    public static async Task RunAsync()
    {
        var lanes = new PythonPort?[2];
        for (var lane = 0; lane < lanes.Length; lane++)
        {
            lanes[lane] = await {|PORT001:PythonPort.StartAsync()|};
        }

        await lanes[0]!.CallAsync("race", "start");
    }
}
