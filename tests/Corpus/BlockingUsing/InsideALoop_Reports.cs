// Each turn of the loop blocks until its port has stopped.
public static class Case
{
    public static async Task RunAsync()
    {
        foreach (var item in Input.Items())
        {
            {|PORT010:using|} var port = await {|PORT012:PythonPort.StartAsync()|};
            await port.CallAsync("jobs", "run", [item]);
        }
    }
}
