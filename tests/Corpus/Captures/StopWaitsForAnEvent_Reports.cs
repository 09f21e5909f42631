// The only stop hangs on an event that nothing raises.
public sealed class Shell
{
    public event EventHandler? Closed;

    public void Type(string line) => Console.WriteLine(line);

    public void Close() => Closed?.Invoke(this, EventArgs.Empty);
}

public static class Case
{
    public static void Run()
    {
        var shell = new Shell();
        var completion = {|PORT001:RubyPort.Start()|};
        shell.Closed += (_, _) => completion.Stop();
        shell.Type(completion.Call<string>("Completion", "of", ["Arr"]));
    }
}
