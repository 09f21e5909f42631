// The interface is a port by the options, and what its factory made is shut down only on success.
// editorconfig: portleak.port_types = IDriver(Shutdown)
public interface IDriver
{
    void Drive(int kilometres);

    void Shutdown();
}

public sealed class GuestDriver : IDriver
{
    private readonly RubyPort _port = RubyPort.Start();

    public void Drive(int kilometres) => _port.Call("Car", "drive", [kilometres]);

    public void Shutdown() => _port.Stop();
}

public static class Case
{
    public static void Run()
    {
        var driver = {|PORT003:Hire()|};
        driver.Drive(40);
        driver.Shutdown();
    }

    private static IDriver Hire() => new GuestDriver();
}
