// The local function that the parallel loop calls declares its port with await using.
public static class Case
{
    public static async Task RunAsync()
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = 2 };
        await Parallel.ForEachAsync(Input.Items(), options, async (item, token) => await ConvertAsync(item));

        static async Task ConvertAsync(string file)
        {
            await using var ruby = await RubyPort.StartAsync();
            var pages = await ruby.CallAsync<int>("Converter", "pages", [file]);
            if (pages == 0)
                return;
            await ruby.CallAsync("Converter", "convert", [file]);
        }
    }
}
