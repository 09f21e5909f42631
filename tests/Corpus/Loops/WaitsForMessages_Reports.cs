// The loop ends with the first message that is not null, by a return that skips the kill.
public static class Case
{
    public static async Task RunAsync()
    {
        var chat = await {|PORT002:PythonPort.StartAsync()|};
        var patient = Input.Flag("patient");
        await foreach (var message in chat.Messages)
        {
            if (message is null && patient)
                continue;
            return;
        }

        chat.Kill();
    }
}
