// The only stop hangs on an event that nothing needs to raise.
public sealed class Shell
{
    public event EventHandler? Closed;

    public void Close() => Closed?.Invoke(this, EventArgs.Empty);
}

public static class Case
{
    public static void Run()
    {
        var closes = Input.Flag("closes");
        var shell = new Shell();
        var completion = {|PORT001:RubyPort.Start()|};
        shell.Closed += (_, _) => completion.Stop();
        if (closes)
        {
            shell.Close();
        }
    }
}
