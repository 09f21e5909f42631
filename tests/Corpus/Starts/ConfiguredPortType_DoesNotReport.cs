// The options declare the conveyor a port type that only Halt stops, and Halt stands in finally.
// .editorconfig: portleak.port_types = Conveyor(Halt)
public static class Case
{
    public static void Run()
    {
        var conveyor = Conveyor.Start();
        try
        {
            conveyor.Move(12);
        }
        finally
        {
            conveyor.Halt();
        }
    }
}

public sealed class Conveyor
{
    private readonly RubyPort _controller;

    private Conveyor(RubyPort controller) => _controller = controller;

    public static Conveyor Start() => new(RubyPort.Start());

    public void Move(int parcels) => _controller.Call("Conveyor", "move", [parcels]);

    public void Halt() => _controller.Stop();
}
