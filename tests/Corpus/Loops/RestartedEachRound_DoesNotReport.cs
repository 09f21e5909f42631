// Each round ends its port with a stop, the last one included.
public static class Case
{
    public static async Task RunAsync()
    {
        var round = 0;
        while (true)
        {
            var arena = await RubyPort.StartAsync();
            round++;
            await arena.StopAsync();
            if (round == 2)
                break;
        }
    }
}
