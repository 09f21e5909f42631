// The conditional access stops whichever interpreter there is.
public static class Case
{
    public static void Run()
    {
        var verbose = Input.Flag("verbose");
        RubyPort? formatter = null;
        RubyPort? linter = null;
        if (verbose)
            formatter = RubyPort.Start();
        else
            linter = RubyPort.Start();

        linter?.Dispose();
        formatter?.Dispose();
    }
}
