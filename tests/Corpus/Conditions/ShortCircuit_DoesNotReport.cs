// The stop is the left operand of the and.
public static class Case
{
    public static void Run()
    {
        var quiet = Input.Flag("quiet");
        var ruby = RubyPort.Start();
        var stoppedCleanly = ruby.Stop().Code == 0 && !quiet;
        Console.WriteLine(stoppedCleanly);
    }
}
