// The stop follows from leaving the method, and the event only announces it.
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
        using var completion = RubyPort.Start();
        shell.Closed += (_, _) => Console.WriteLine(completion.State);
        shell.Type(completion.Call<string>("Completion", "of", ["Arr"]));
        shell.Close();
    }
}
