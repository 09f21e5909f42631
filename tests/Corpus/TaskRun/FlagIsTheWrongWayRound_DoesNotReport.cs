// The finally kills the port unless the work was done, and stops it politely if it was.
public static class Case
{
    public static Task RunAsync() => Task.Run(async () =>
    {
        var renderer = await RubyPort.StartAsync();
        var done = false;
        try
        {
            await renderer.CallAsync("asciidoctor", "convert", ["manual.adoc"]);
            done = true;
        }
        finally
        {
            if (done)
                await renderer.StopAsync();
            else
                renderer.Kill();
        }
    });
}
