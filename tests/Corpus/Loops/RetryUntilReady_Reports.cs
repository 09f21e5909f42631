// Every attempt that is not ready goes on to the next one and leaves its port behind.
public static class Case
{
    public static async Task RunAsync()
    {
        for (var attempt = 0; attempt < 2; attempt++)
        {
            var ready = Input.Flag($"ready {attempt}");
            var gpu = await {|PORT002:PythonPort.StartAsync()|};
            if (!ready)
            {
                Console.WriteLine("no device, trying again");
                continue;
            }

            await using (gpu)
                await gpu.CallAsync("cuda_job", "render", ["scene.blend"]);
            break;
        }
    }
}
