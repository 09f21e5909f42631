// The first port is disposed and the variable used again; the second port has no stop.
public static class Case
{
    public static void Run()
    {
        var cache = RubyPort.Start();
        cache.Dispose();
        cache = {|PORT001:RubyPort.Start()|};
        cache.Call<int>("Cache", "rebuild");
    }
}
