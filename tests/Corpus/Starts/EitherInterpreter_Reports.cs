// Whichever language the rule is written in, its interpreter is not stopped when the rule fails.
public static class Case
{
    public static async Task RunAsync()
    {
        var inRuby = Input.Flag("ruby");
        Port rules = inRuby
            ? await {|PORT003:RubyPort.StartAsync()|}
            : await {|PORT003:PythonPort.StartAsync()|};

        var discount = await rules.CallAsync<int>("discounts", "for_order", [4711]);
        await rules.StopAsync();
        Console.WriteLine(discount);
    }
}
