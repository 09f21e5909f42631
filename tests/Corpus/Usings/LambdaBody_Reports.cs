// The lambda that computes one premium starts a port of its own and has no using.
public static class Case
{
    public static async Task RunAsync()
    {
        Func<int, Task<decimal>> premium = async age =>
        {
            var actuary = await {|PORT003:PythonPort.StartAsync()|};
            var result = await actuary.CallAsync<decimal>("premiums", "life", [age]);
            await actuary.StopAsync();
            return result;
        };

        Console.WriteLine(await premium(42));
    }
}
