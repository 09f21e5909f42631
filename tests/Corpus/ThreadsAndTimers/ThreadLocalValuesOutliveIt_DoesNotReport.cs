// Each thread of the loop gets a port from the thread-local factory, which keeps track of them for the end.
public static class Case
{
    public static void Run()
    {
        using var perThread = new ThreadLocal<RubyPort>(() => RubyPort.Start(), trackAllValues: true);
        try
        {
            Parallel.For(0, Input.Count(), page =>
            {
                var words = perThread.Value!.Call<int>("nokogiri", "words", [page]);
                Console.WriteLine($"page {page}: {words}");
            });
        }
        finally
        {
            foreach (var port in perThread.Values)
                port.Dispose();
        }
    }
}
