// An asynchronous event handler returns void, and still leaves no port behind.
public sealed class Mailbox
{
    public event EventHandler<string>? Received;

    public void Deliver(string mail) => Received?.Invoke(this, mail);
}

public static class Case
{
    public static async Task RunAsync()
    {
        var mailbox = new Mailbox();
        mailbox.Received += OnReceived;
        mailbox.Deliver("invoice attached");
        await Work.DoAsync();
    }

    private static async void OnReceived(object? sender, string mail)
    {
        try
        {
            await using var classifier = await PythonPort.StartAsync();
            await classifier.CallAsync<int>("mail", "classify", [mail]);
        }
        catch (Exception e)
        {
            Console.WriteLine(e.Message);
        }
    }
}
