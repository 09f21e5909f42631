// The stop follows from leaving the method, whether or not the event is raised.
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
        using var completion = RubyPort.Start();
        shell.Closed += (_, _) => Console.WriteLine(completion.State);
        if (closes)
        {
            shell.Close();
        }
    }
}
