namespace Rotation;

public static class Turns
{
    public static async Task<string> TwoAsync()
    {
        // Whoever is active answers.
        var active = await {|PORT001:PythonPort.StartAsync()|}; // first
        await using var spare = await PythonPort.StartAsync();
        var standby = spare;
        if (!await active.CallAsync<bool>("health", "ok"))
            (active, standby) = (standby, active);

        return await active.CallAsync<string>("oracle", "ask");
    }

    public static void Refill()
    {
        RubyPort current = {|PORT001:RubyPort.Start()|};
        Renew(ref current);
        current.Call("Cache", "fill");
    }

    private static void Renew([Borrowed] ref RubyPort port) => Console.WriteLine(port.ProcessId);
}
