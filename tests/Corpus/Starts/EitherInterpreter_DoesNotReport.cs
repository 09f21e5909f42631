// Whichever language the rule is written in, its interpreter is stopped by await using.
public static class Case
{
    public static async Task RunAsync()
    {
        var inRuby = Input.Flag("ruby");
        await using Port rules = inRuby
            ? await RubyPort.StartAsync()
            : await PythonPort.StartAsync();

        var discount = await rules.CallAsync<int>("discounts", "for_order", [4711]);
        Console.WriteLine(discount);
    }
}
