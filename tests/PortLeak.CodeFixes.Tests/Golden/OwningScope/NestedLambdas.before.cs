namespace Jobs;

public static class Batches
{
    public static Func<IEnumerable<string>, Task<int>> Counter() => async batch =>
    {
        return await Task.Run(async () =>
        {
            var counters = await Task.WhenAll(batch.Select(async name =>
            {
                Console.WriteLine(name);
                return await {|PORT004:PythonPort.StartAsync()|};
            }));

            return await counters[0].CallAsync<int>("counter", "count");
        });
    };
}
