// Every attempt that is not ready stops its port before the next one.
public static class Case
{
    public static async Task RunAsync()
    {
        for (var attempt = 0; attempt < 2; attempt++)
        {
            var ready = Input.Flag($"ready {attempt}");
            var gpu = await PythonPort.StartAsync();
            if (!ready)
            {
                await gpu.StopAsync();
                continue;
            }

            await using (gpu)
                await gpu.CallAsync("cuda_job", "render", ["scene.blend"]);
            break;
        }
    }
}
