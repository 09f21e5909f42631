// A local function starts the captured port on first use and the method stops it after the last.
public static class Case
{
    public static async Task RunAsync()
    {
        PythonPort? renderer = null;
        try
        {
            foreach (var formula in Input.Items())
            {
                await RenderAsync(formula);
            }
        }
        finally
        {
            if (renderer is not null)
            {
                await renderer.DisposeAsync();
            }
        }

        async Task RenderAsync(string formula)
        {
            renderer ??= await PythonPort.StartAsync();
            await renderer.CallAsync("mathtext", "render", [formula]);
        }
    }
}
