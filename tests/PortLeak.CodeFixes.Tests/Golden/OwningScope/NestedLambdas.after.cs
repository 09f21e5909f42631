// action: Start in a 'PortScope'
namespace Jobs;

public static class Batches
{
    public static Func<IEnumerable<string>, Task<int>> Counter() => async batch =>
    {
        return await Task.Run(async () =>
        {
            await using var scope = new PortScope();
            var counters = await Task.WhenAll(batch.Select(async name =>
            {
                Console.WriteLine(name);
                return await scope.StartPythonAsync();
            }));

            return await counters[0].CallAsync<int>("counter", "count");
        });
    };
}
