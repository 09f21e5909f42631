// The pattern binds the port to a second name, and the branch for the empty subject returns first.
public static class Case
{
    public static async Task RunAsync()
    {
        var subject = Input.Text();
        PythonPort? opened = await {|PORT002:PythonPort.StartAsync()|};
        if (opened is not { } mailbox || subject is null)
            return;

        await mailbox.StopAsync();
        Console.WriteLine(subject);
    }
}
