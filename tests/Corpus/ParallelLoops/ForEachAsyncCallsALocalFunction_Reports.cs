// The local function that the parallel loop calls returns before its stop when there is nothing to do.
public static class Case
{
    public static async Task RunAsync()
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = 2 };
        await Parallel.ForEachAsync(Input.Items(), options, async (item, token) => await ConvertAsync(item));

        static async Task ConvertAsync(string file)
        {
            var ruby = await {|PORT002:RubyPort.StartAsync()|};
            var pages = await ruby.CallAsync<int>("Converter", "pages", [file]);
            if (pages == 0)
                return;
            await ruby.CallAsync("Converter", "convert", [file]);
            await ruby.StopAsync();
        }
    }
}
