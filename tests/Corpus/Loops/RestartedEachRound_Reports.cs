// Each round ends its port with a stop, except for the last one that leaves by break.
public static class Case
{
    public static async Task RunAsync()
    {
        var round = 0;
        while (true)
        {
            var arena = await {|PORT002:RubyPort.StartAsync()|};
            round++;
            if (round == 2)
                break;
            await arena.StopAsync();
        }
    }
}
