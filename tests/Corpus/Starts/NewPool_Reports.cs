// The pool of thumbnailers is disposed after the batch, but a failing image skips that.
public static class Case
{
    public static async Task RunAsync()
    {
        var thumbnailers = {|PORT003:new PythonPortPool(pool: new PortPoolOptions { MaxSize = 4 })|};
        foreach (var image in Input.Items())
            await thumbnailers.CallAsync("thumbs", "render", [image, 256]);
        await thumbnailers.DisposeAsync();
    }
}
