// The index into the arguments is read before the port is started.
public static class Case
{
    public static void Run()
    {
        var arguments = Input.Items().ToArray();
        var recipe = arguments.Length > 0 ? arguments[0] : "soup";
        var ruby = RubyPort.Start();
        using (ruby)
            ruby.Call<bool>("Chef", "cook", [recipe]);
    }
}
