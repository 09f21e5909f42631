// The first port is disposed and the variable used again; the second port is disposed in finally.
public static class Case
{
    public static void Run()
    {
        var cache = RubyPort.Start();
        cache.Dispose();
        cache = RubyPort.Start();
        try
        {
            cache.Call<int>("Cache", "rebuild");
        }
        finally
        {
            cache.Dispose();
        }
    }
}
