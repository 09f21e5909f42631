// The finally stops the port unless the work was done, so it is the successful work that leaves it.
public static class Case
{
    public static Task RunAsync() => Task.Run(async () =>
    {
        var renderer = await {|PORT004:RubyPort.StartAsync()|};
        var done = false;
        try
        {
            await renderer.CallAsync("asciidoctor", "convert", ["manual.adoc"]);
            done = true;
        }
        finally
        {
            if (!done)
                renderer.Kill();
        }
    });
}
