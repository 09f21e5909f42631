// The first seat that fits returns out of both loops and past the stop.
public static class Case
{
    public static async Task RunAsync() => Console.WriteLine(await FindSeatAsync(2, 2));

    private static async Task<string?> FindSeatAsync(int rows, int columns)
    {
        var planner = await {|PORT002:RubyPort.StartAsync()|};
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                if (Input.Flag($"{row}{column}"))
                    return $"{row}-{column}";
            }
        }

        await planner.StopAsync();
        return null;
    }
}
