// The asynchronous local function blocks its thread.
public static class Case
{
    public static Task RunAsync()
    {
        return RenderAsync();

        static async Task RenderAsync()
        {
            {|PORT010:using|} var port = await RubyPort.StartAsync();
            await port.CallAsync("Pages", "render");
        }
    }
}
