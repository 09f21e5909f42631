// The blocking using begins after the first call.
public static class Case
{
    public static void Run()
    {
        var ruby = {|PORT003:RubyPort.Start()|};
        var total = ruby.Call<int>("Basket", "total");
        using (ruby)
        {
            Console.WriteLine(total);
            ruby.Call<int>("Basket", "checkout");
        }
    }
}
