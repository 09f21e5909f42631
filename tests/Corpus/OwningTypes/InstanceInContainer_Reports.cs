// The container is given a port that already runs, and it stops only what it has created.
using Microsoft.Extensions.DependencyInjection;

public static class Case
{
    public static async Task RunAsync()
    {
        var services = new ServiceCollection();
        var port = await {|PORT007:PythonPort.StartAsync()|};
        services.AddSingleton(port);
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<PythonPort>().CallAsync("app", "main");
    }
}
