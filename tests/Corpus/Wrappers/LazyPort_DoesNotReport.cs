// The lazy value is forced in the loop and its port is stopped where there is one.
public static class Case
{
    public static void Run()
    {
        var spelling = new Lazy<RubyPort>(() => RubyPort.Start());
        try
        {
            foreach (var word in Input.Items())
            {
                spelling.Value.Call<bool>("Spelling", "correct?", [word]);
            }
        }
        finally
        {
            if (spelling.IsValueCreated)
            {
                spelling.Value.Dispose();
            }
        }
    }
}
