// The finally stops each of two ports if it is not null.
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
            mail = await RubyPort.StartAsync();
            await mail.CallAsync("Mail", "deliver", ["offer.pdf"]);
        }
        finally
        {
            if (pdf is not null)
                await pdf.StopAsync();
            if (mail != null)
                await mail.StopAsync();
        }
    }
}
