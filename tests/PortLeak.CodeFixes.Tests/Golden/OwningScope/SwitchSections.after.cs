// action: Start in a 'PortScope'
namespace Jobs;

public static class Runner
{
    public static async Task<string> RunAsync(string kind)
    {
        switch (kind)
        {
            case "both":
            {
                await using var scope = new PortScope();
                var ports = await Task.WhenAll(scope.StartPythonAsync(), scope.StartPythonAsync());
                return await ports[0].CallAsync<string>("jobs", "next");
            }

            // Nothing to do.
            case "none":
            default:
                return "";
        }
    }
}
