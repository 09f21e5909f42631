// The index into the arguments may be out of range, with the port already running.
public static class Case
{
    public static void Run()
    {
        var arguments = Input.Items().ToArray();
        var ruby = {|PORT003:RubyPort.Start()|};
        var recipe = arguments[0];
        using (ruby)
            ruby.Call<bool>("Chef", "cook", [recipe]);
    }
}
