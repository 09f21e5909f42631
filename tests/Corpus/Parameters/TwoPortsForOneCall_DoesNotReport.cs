// Two ports are started one inside the protection of the other before both are lent to one call.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var left = await PythonPort.StartAsync();
        await using var right = await RubyPort.StartAsync();
        await CompareAsync(left, right);
    }

    private static async Task CompareAsync(PythonPort left, RubyPort right)
    {
        var python = await left.EvalAsync<long>("2 ** 40");
        var ruby = await right.EvalAsync<long>("2 ** 40");
        Console.WriteLine(python == ruby);
    }
}
