// The iteration that finds the needle stops the loop and forgets its own port.
public static class Case
{
    public static void Run()
    {
        string? hit = null;
        Parallel.ForEach(Input.Items(), (document, state) =>
        {
            var search = {|PORT004:RubyPort.Start()|};
            try
            {
                if (search.Call<bool>("grep", "contains", [document, "needle"]))
                {
                    hit = document;
                    state.Stop();
                    return;
                }

                search.Stop();
            }
            catch (PortCallException)
            {
                search.Kill();
            }
        });
        Console.WriteLine(hit ?? "not found");
    }
}
