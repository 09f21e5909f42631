// The lambda that computes one premium declares its port with await using.
public static class Case
{
    public static async Task RunAsync()
    {
        Func<int, Task<decimal>> premium = async age =>
        {
            await using var actuary = await PythonPort.StartAsync();
            return await actuary.CallAsync<decimal>("premiums", "life", [age]);
        };

        Console.WriteLine(await premium(42));
    }
}
