// The finally asks whether the other variable is null.
public static class Case
{
    public static async Task RunAsync()
    {
        RubyPort? pdf = null;
        RubyPort? mail = null;
        try
        {
            pdf = await RubyPort.StartAsync();
            await pdf.CallAsync("Prawn::Document", "generate", ["offer.pdf"]);
            mail = await {|PORT003:RubyPort.StartAsync()|};
            await mail.CallAsync("Mail", "deliver", ["offer.pdf"]);
            await mail.StopAsync();
        }
        finally
        {
            if (pdf is not null)
                await pdf.StopAsync();
        }
    }
}
