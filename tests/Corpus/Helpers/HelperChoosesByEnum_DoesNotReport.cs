// The way of ending that the caller picks is one of those that stop the port.
public enum Ending
{
    Gracefully,
    AtOnce,
    Never,
}

public static class Case
{
    public static void Run()
    {
        var sampler = PythonPort.Start();
        try
        {
            sampler.Call<double>("sampler", "next");
        }
        finally
        {
            End(sampler, Ending.AtOnce);
        }
    }

    private static void End(Port port, Ending ending)
    {
        switch (ending)
        {
            case Ending.Gracefully:
                port.Stop();
                break;
            case Ending.AtOnce:
                port.Kill();
                break;
            default:
                Console.WriteLine(port.ProcessId);
                break;
        }
    }
}
