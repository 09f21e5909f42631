// Two ports are started as arguments of one call, and the second start may fail when the first port runs.
public static class Case
{
    public static async Task RunAsync() =>
        await CompareAsync(await {|PORT003:PythonPort.StartAsync()|}, await RubyPort.StartAsync());

    private static async Task CompareAsync(PythonPort left, RubyPort right)
    {
        await using (left)
        await using (right)
        {
            var python = await left.EvalAsync<long>("2 ** 40");
            var ruby = await right.EvalAsync<long>("2 ** 40");
            Console.WriteLine(python == ruby);
        }
    }
}
