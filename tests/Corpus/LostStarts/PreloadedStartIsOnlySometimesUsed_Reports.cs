// The start is under way before the switch that decides whether anyone will ever await it.
public static class Case
{
    public static async Task RunAsync()
    {
        var useGpu = Input.Flag("gpu");
        var starting = {|PORT005:PythonPort.StartAsync()|};
        if (!useGpu)
        {
            Console.WriteLine("falling back to the CPU");
            return;
        }

        await using var torch = await starting;
        await torch.CallAsync("torch_job", "train", ["mnist"]);
    }
}
