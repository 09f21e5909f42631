// The stop is the right operand of an and, so it depends on the left one.
public static class Case
{
    public static void Run()
    {
        var quiet = Input.Flag("quiet");
        var ruby = {|PORT002:RubyPort.Start()|};
        var stoppedCleanly = !quiet && ruby.Stop().Code == 0;
        Console.WriteLine(stoppedCleanly);
    }
}
