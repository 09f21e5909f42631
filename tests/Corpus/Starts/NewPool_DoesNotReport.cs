// The pool of thumbnailers lives in an await using declaration around the batch.
public static class Case
{
    public static async Task RunAsync()
    {
        await using var thumbnailers = new PythonPortPool(pool: new PortPoolOptions { MaxSize = 4 });
        foreach (var image in Input.Items())
            await thumbnailers.CallAsync("thumbs", "render", [image, 256]);
    }
}
