// A synchronous report is rendered by Ruby inside a using declaration.
public static class Case
{
    public static void Run()
    {
        using var ruby = RubyPort.Start(new RubyPortOptions { ModulePaths = ["reports"] });
        var html = ruby.Call<string>("Reports::Monthly", "render", [2024, 11]);
        Console.WriteLine(html);
    }
}
