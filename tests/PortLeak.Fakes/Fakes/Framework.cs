using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace PortLeak.Fakes;

/// <summary>What the frameworks around a program do: host its services, run its tests.</summary>
public static class Framework
{
    /// <summary>Starts a service and stops it when it has had time to work; disposes of it either way.</summary>
    public static async Task HostAsync(IHostedService service)
    {
        try
        {
            await service.StartAsync(CancellationToken.None);
            if (service is BackgroundService { ExecuteTask: { } work })
                await Task.WhenAny(work, Task.Delay(TimeSpan.FromMilliseconds(100), Run.Current.Shutdown));
            await service.StopAsync(CancellationToken.None);
        }
        finally
        {
            await DisposeAsync(service);
        }
    }

    /// <summary>Creates a fixture as a test framework does, runs a test with it, and disposes of it.</summary>
    public static async Task TestAsync<TFixture>(TFixture fixture, Func<TFixture, Task>? test = null)
        where TFixture : class
    {
        try
        {
            if (fixture is IAsyncLifetime lifetime)
                await lifetime.InitializeAsync();
            if (test is not null)
                await test(fixture);
        }
        finally
        {
            await DisposeAsync(fixture);
        }
    }

    /// <summary>Has a request answered as a server does: what was registered with the response ends with it.</summary>
    public static async Task RespondAsync(Func<HttpContext, Task> handler)
    {
        var http = new HttpContext();
        try
        {
            await handler(http);
        }
        finally
        {
            await http.Response.CompleteAsync();
        }
    }

    private static async ValueTask DisposeAsync(object instance)
    {
        if (instance is IAsyncDisposable asynchronous)
            await asynchronous.DisposeAsync();
        else if (instance is IDisposable disposable)
            disposable.Dispose();
    }
}
