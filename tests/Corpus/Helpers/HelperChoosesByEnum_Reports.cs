// The way of ending that the caller picks is the one that keeps the port.
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
        var sampler = {|PORT001:PythonPort.Start()|};
        try
        {
            sampler.Call<double>("sampler", "next");
        }
        finally
        {
            End(sampler, Ending.Never);
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
