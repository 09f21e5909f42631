// Two types are ports by the options, and the recorder is ejected only where the take was good.
// .editorconfig: portleak.port_types = Studio.Mixer(PowerOff)|Studio.Recorder(Eject, PowerOff)
namespace Studio;

public sealed class Mixer
{
    private readonly RubyPort _port = RubyPort.Start();

    public void PowerOff() => _port.Stop();
}

public sealed class Recorder
{
    private readonly PythonPort _port = PythonPort.Start();

    public void Eject() => _port.Stop();

    public void PowerOff() => _port.Kill();
}

public static class Case
{
    public static void Run()
    {
        var goodTake = Input.Flag("good take");
        var mixer = new Mixer();
        try
        {
            var recorder = {|PORT002:new Recorder()|};
            if (goodTake)
            {
                recorder.Eject();
            }
        }
        finally
        {
            mixer.PowerOff();
        }
    }
}
