using PortLeak;

public static class Claims
{
    public static async Task<PythonPort> OpenAsync(string module)
    {
        var port = await {|PORT003:PythonPort.StartAsync()|};
        await port.ExecuteAsync($"import {module}");

        // Ready.
        return port;
    }

    public static RubyPort Open(string module)
    {
        var port = {|PORT003:RubyPort.Start()|};
        port.Call<bool>("Kernel", "require", [module]);
        return port;
    }
}
