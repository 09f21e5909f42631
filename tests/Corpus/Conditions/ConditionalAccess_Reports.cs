// The conditional access asks the wrong interpreter to stop.
public static class Case
{
    public static void Run()
    {
        var verbose = Input.Flag("verbose");
        RubyPort? formatter = null;
        RubyPort? linter = null;
        if (verbose)
            formatter = {|PORT001:RubyPort.Start()|};
        else
            linter = RubyPort.Start();

        linter?.Dispose();
    }
}
