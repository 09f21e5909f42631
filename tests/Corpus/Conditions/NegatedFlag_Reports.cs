// The flag that says "already stopped" starts out with the wrong value.
public static class Case
{
    public static void Run()
    {
        var stopped = true;
        var gateway = {|PORT003:RubyPort.Start()|};
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
