// Each thread of the loop gets a port from the thread-local factory, and disposing the thread-local disposes none.
public static class Case
{
    public static void Run()
    {
        using var perThread = new ThreadLocal<RubyPort>(() => {|PORT001:RubyPort.Start()|});
        Parallel.For(0, Input.Count(), page =>
        {
            var words = perThread.Value!.Call<int>("nokogiri", "words", [page]);
            Console.WriteLine($"page {page}: {words}");
        });
    }
}
