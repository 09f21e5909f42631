// A local function starts the captured port on first use and nobody stops it after the last.
public static class Case
{
    public static async Task RunAsync()
    {
        PythonPort? renderer = null;
        foreach (var formula in Input.Items())
        {
            await RenderAsync(formula);
        }

        async Task RenderAsync(string formula)
        {
            renderer ??= await {|PORT001:PythonPort.StartAsync()|};
            await renderer.CallAsync("mathtext", "render", [formula]);
        }
    }
}
