// The base type is a port by the options, and what its factory made is shut down only on success.
// .editorconfig: portleak.port_types = Driver(Shutdown)
public abstract class Driver
{
    private readonly RubyPort _port = RubyPort.Start();

    public void Shutdown() => _port.Stop();

    public abstract void Drive(int kilometres);

    protected void Send(string command, int argument) => _port.Call("Car", command, [argument]);
}

public sealed class Chauffeur : Driver
{
    public override void Drive(int kilometres) => Send("drive", kilometres);
}

public static class Case
{
    public static void Run()
    {
        var driver = {|PORT003:Hire()|};
        driver.Drive(40);
        driver.Shutdown();
    }

    private static Driver Hire() => new Chauffeur();
}
