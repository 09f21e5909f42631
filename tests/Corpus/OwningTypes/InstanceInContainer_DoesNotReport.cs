// The container is given the means to start the port, and stops what it has created.
using Microsoft.Extensions.DependencyInjection;

public static class Case
{
    public static async Task RunAsync()
    {
        var services = new ServiceCollection();
        services.AddSingleton(_ => PythonPort.Start());
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<PythonPort>().CallAsync("app", "main");
    }
}
