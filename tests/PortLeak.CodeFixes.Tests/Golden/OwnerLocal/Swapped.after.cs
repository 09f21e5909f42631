// action: Own in a second local, declared with 'await using'
namespace Rotation;

public static class Turns
{
    public static async Task<string> TwoAsync()
    {
        // Whoever is active answers.
        await using var python = await PythonPort.StartAsync();
        var active = python; // first
        await using var spare = await PythonPort.StartAsync();
        var standby = spare;
        if (!await active.CallAsync<bool>("health", "ok"))
            (active, standby) = (standby, active);

        return await active.CallAsync<string>("oracle", "ask");
    }

    public static void Refill()
    {
        using var ruby = RubyPort.Start();
        RubyPort current = ruby;
        Renew(ref current);
        current.Call("Cache", "fill");
    }

    private static void Renew([Borrowed] ref RubyPort port) => Console.WriteLine(port.ProcessId);
}
