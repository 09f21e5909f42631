// The lazy value is forced in the loop and its port is left behind it.
public static class Case
{
    public static void Run()
    {
        var spelling = new Lazy<RubyPort>(() => {|PORT001:RubyPort.Start()|});
        foreach (var word in Input.Items())
        {
            spelling.Value.Call<bool>("Spelling", "correct?", [word]);
        }
    }
}
