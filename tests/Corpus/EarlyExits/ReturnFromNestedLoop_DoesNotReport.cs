// The first seat that fits returns out of both loops through the finally around them.
public static class Case
{
    public static async Task RunAsync() => Console.WriteLine(await FindSeatAsync(2, 2));

    private static async Task<string?> FindSeatAsync(int rows, int columns)
    {
        var planner = await RubyPort.StartAsync();
        try
        {
            for (var row = 0; row < rows; row++)
            {
                for (var column = 0; column < columns; column++)
                {
                    if (await planner.CallAsync<bool>("Seats", "free?", [row, column]))
                        return $"{row}-{column}";
                }
            }

            return null;
        }
        finally
        {
            await planner.StopAsync();
        }
    }
}
