// The pattern binds the port to a second name, under which it is disposed.
public static class Case
{
    public static async Task RunAsync()
    {
        PythonPort? opened = await PythonPort.StartAsync();
        if (opened is not { } mailbox)
            return;

        await using (mailbox)
            await mailbox.CallAsync("imaplib_job", "fetch", ["INBOX"]);
    }
}
