// A property pattern asks the started port for its state inside the scope that stops it.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var ruby = await RubyPort.StartAsync();
        if (ruby is { State: PortState.Running })
            Console.WriteLine("ruby is available");
        else
            Console.WriteLine("ruby is missing");
    }
}
