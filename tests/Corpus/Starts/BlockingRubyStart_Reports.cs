// A synchronous report is rendered by Ruby; a broken template leaves the interpreter behind.
public static class Case
{
    public static void Run()
    {
        var ruby = {|PORT003:RubyPort.Start(new RubyPortOptions { ModulePaths = ["reports"] })|};
        var html = ruby.Call<string>("Reports::Monthly", "render", [2024, 11]);
        ruby.Stop();
        Console.WriteLine(html);
    }
}
