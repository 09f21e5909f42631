// The start is under way only once the switch has decided, and awaited next.
public static class Case
{
    public static async Task RunAsync()
    {
        var useGpu = Input.Flag("gpu");
        if (!useGpu)
        {
            Console.WriteLine("falling back to the CPU");
            return;
        }

        var starting = PythonPort.StartAsync();
        await using var torch = await starting;
        await torch.CallAsync("torch_job", "train", ["mnist"]);
    }
}
