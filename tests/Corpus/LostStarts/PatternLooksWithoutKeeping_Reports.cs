// A property pattern asks the started port for its state and keeps nothing to stop.
public static class Case
{
    public static async Task RunAsync()
    {
        if (await {|PORT005:RubyPort.StartAsync()|} is { State: PortState.Running })
            Console.WriteLine("ruby is available");
        else
            Console.WriteLine("ruby is missing");
    }
}
