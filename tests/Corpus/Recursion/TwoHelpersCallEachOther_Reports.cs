// Two helpers pass the port to and fro, and one of them may keep it.
public static class Case
{
    public static async Task RunAsync()
    {
        var duel = await {|PORT002:RubyPort.StartAsync()|};
        await WhiteMovesAsync(duel, 3);
    }

    private static async Task WhiteMovesAsync(RubyPort game, int movesLeft)
    {
        if (movesLeft <= 0)
        {
            await game.StopAsync();
            return;
        }

        await BlackMovesAsync(game, movesLeft - 1);
    }

    private static async Task BlackMovesAsync(RubyPort game, int movesLeft)
    {
        if (Input.Flag("resigned"))
        {
            return;
        }

        await WhiteMovesAsync(game, movesLeft - 1);
    }
}
