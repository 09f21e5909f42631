// One port per mirror is tried after the other, and each attempt ends with its scope.
public static class Case
{
    public static async Task RunAsync()
    {
        foreach (var mirror in Input.Items())
        {
            try
            {
                await using var port = await RubyPort.StartAsync();
                await port.CallAsync("gems", "mirror", [mirror]);
                return;
            }
            catch (PortException e)
            {
                Console.WriteLine($"{mirror}: {e.Message}");
            }
        }
    }
}
