// action: Stop when an exception prevents the hand-over
using PortLeak;

public static class Claims
{
    public static async Task<PythonPort> OpenAsync(string module)
    {
        var port = await PythonPort.StartAsync();
        try
        {
            await port.ExecuteAsync($"import {module}");

            // Ready.
            return port;
        }
        catch
        {
            await port.StopAsync();
            throw;
        }
    }

    public static RubyPort Open(string module)
    {
        var port = RubyPort.Start();
        try
        {
            port.Call<bool>("Kernel", "require", [module]);
            return port;
        }
        catch
        {
            port.Stop();
            throw;
        }
    }
}
