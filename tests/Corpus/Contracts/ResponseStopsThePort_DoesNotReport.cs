// The port is registered with the response, which disposes of it when it has been sent.
using Microsoft.AspNetCore.Http;

public static class Case
{
    public static Task RunAsync() => Framework.RespondAsync(async http =>
    {
        var port = await PythonPort.StartAsync();
        http.Response.RegisterForDisposeAsync(port);
        await port.CallAsync("page", "render");
    });
}
