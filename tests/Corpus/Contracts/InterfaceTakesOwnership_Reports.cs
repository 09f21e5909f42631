// The interface promises nothing about the port that it is handed, and its implementation only counts.
public interface IPortDirectory
{
    void Announce(Port port);
}

public sealed class CountingDirectory : IPortDirectory
{
    private int _announced;

    public void Announce(Port port) => Console.WriteLine("{0}: {1}", ++_announced, port.ProcessId);
}

public static class Case
{
    public static async Task RunAsync()
    {
        IPortDirectory directory = new CountingDirectory();
        var port = await {|PORT001:RubyPort.StartAsync()|};
        directory.Announce(port);
    }
}
