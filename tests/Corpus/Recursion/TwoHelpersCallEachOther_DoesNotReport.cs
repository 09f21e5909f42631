// Two helpers pass the port to and fro, and whoever ends the game stops it.
public static class Case
{
    public static async Task RunAsync()
    {
        var resigned = Input.Flag("resigned");
        var duel = await RubyPort.StartAsync();
        await WhiteMovesAsync(duel, 3, resigned);
    }

    private static async Task WhiteMovesAsync(RubyPort game, int movesLeft, bool resigned)
    {
        if (movesLeft <= 0)
        {
            await game.StopAsync();
            return;
        }

        await BlackMovesAsync(game, movesLeft - 1, resigned);
    }

    private static async Task BlackMovesAsync(RubyPort game, int movesLeft, bool resigned)
    {
        if (resigned)
        {
            await game.StopAsync();
            return;
        }

        await WhiteMovesAsync(game, movesLeft - 1, resigned);
    }
}
