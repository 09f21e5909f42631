// The flag says "already stopped", and finally kills the port when it is not.
public static class Case
{
    public static void Run()
    {
        var stopped = false;
        var gateway = RubyPort.Start();
        try
        {
            gateway.Call<bool>("Payments", "ping");
            gateway.Stop();
            stopped = true;
        }
        finally
        {
            if (!stopped)
                gateway.Kill();
        }
    }
}
