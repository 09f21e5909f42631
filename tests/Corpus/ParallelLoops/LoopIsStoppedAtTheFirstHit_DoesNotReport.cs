// The iteration that finds the needle stops the loop, and its port in finally.
public static class Case
{
    public static void Run()
    {
        string? hit = null;
        Parallel.ForEach(Input.Items(), (document, state) =>
        {
            var search = RubyPort.Start();
            try
            {
                if (search.Call<bool>("grep", "contains", [document, "needle"]))
                {
                    hit = document;
                    state.Stop();
                }
            }
            catch (PortCallException)
            {
                search.Kill();
            }
            finally
            {
                search.Stop();
            }
        });
        Console.WriteLine(hit ?? "not found");
    }
}
