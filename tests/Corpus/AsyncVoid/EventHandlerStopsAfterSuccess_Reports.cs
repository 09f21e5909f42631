// An asynchronous event handler returns void, so nobody sees the failing call nor the port that it leaves behind.
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
            var classifier = await {|PORT004:PythonPort.StartAsync()|};
            await classifier.CallAsync<int>("mail", "classify", [mail]);
            await classifier.DisposeAsync();
        }
        catch (Exception e)
        {
            Console.WriteLine(e.Message);
        }
    }
}
